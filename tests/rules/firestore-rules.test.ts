/**
 * The security rules, tried by everybody on everything; each allowed case beside its nearest denied
 * ones. One file, since its last part looks at what all the others have covered.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { responseIds, topicIds } from '#lib/domain/vocabulary.ts';
import { ACCESS, pathsOf } from './access.ts';
import { readCoverage } from './coverage.ts';
import { type Case, casesOf } from './decide.ts';
import { CLOCK, deploy, NOW, rulesFile, withClock } from './deployed.ts';
import { suites } from './suites.ts';
import { layWorld } from './world.ts';

let compiled: unknown;

beforeAll(async () => {
  compiled = await deploy();
});
beforeEach(layWorld);
afterAll(async () => {
  await deploy();
});

const all = Object.entries(suites).map(([title, suite]): [title: string, cases: Case[]] => [
  title,
  casesOf(suite),
]);

function declare(title: string, cases: readonly Case[]): void {
  if (cases.length === 0) return;
  describe(`${title}:`, () => {
    it.each(cases.map((tried) => [tried.title, tried] as const))('%s', async (_, tried) => {
      await deploy(tried.at);
      expect(await tried.run()).toBe(tried.expected);
    });
  });
}

for (const [title, cases] of all) {
  declare(
    title,
    cases.filter(({ at }) => !at),
  );
}

describe('The rules file', () => {
  it('names no path that is not in the table of who may do what', () => {
    expect(Object.keys(ACCESS).sort()).toEqual(pathsOf(rulesFile).sort());
  });

  it('compiles without a warning', () => {
    expect(compiled).toEqual({ status: 200 });
  });

  it.each([
    ['topics', topicIds],
    ['responses', responseIds],
  ])('knows exactly the vocabulary’s %s', (name, ids) => {
    const list = new RegExp(`function ${name}\\(\\) \\{\\s*return \\[([^\\]]*)\\]`).exec(
      rulesFile,
    )?.[1];
    expect(list?.match(/[a-z]+/g)).toEqual(ids);
  });

  it('P11: has one clock, on a line of its own, and is tested as it is but for that line', () => {
    expect(rulesFile.split(CLOCK)).toHaveLength(2);
    const [before, after] = [rulesFile, withClock(rulesFile, NOW)].map((text) => text.split('\n'));
    expect(after?.filter((line, index) => line !== before?.[index])).toEqual([
      `    function now() { return timestamp.value(${NOW.getTime()}); }`,
    ]);
  });

  it('P13: has no part that was not tried, and no condition that never failed', async () => {
    const { unreached, neverFailed, parts } = await readCoverage();
    expect(parts).toBeGreaterThan(800);
    expect(unreached).toEqual([]);
    expect(neverFailed).toEqual([]);
  }, 240_000);
});

for (const [title, cases] of all) {
  declare(
    `${title}, to the second`,
    cases.filter(({ at }) => at),
  );
}
