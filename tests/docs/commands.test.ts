/** Every command that the documentation names does what it says, in a copy of the source. */
import { spawnSync } from 'node:child_process';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeCopyOfSource } from '#scripts/copy-of-source.ts';
import { files, runs, writtenCommands } from './commands.ts';

const copy = makeCopyOfSource();
for (const [name, text] of Object.entries(files)) writeFileSync(path.join(copy, name), text);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const writtenAt = (file: string) =>
  statSync(path.join(copy, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;

describe('A command of the documentation', () => {
  it('is one of those that are run here, and each of those is in the documentation', () => {
    expect(Object.keys(runs).sort()).toEqual(writtenCommands().sort());
  });

  it.each(Object.entries(runs))('%s', (_, { typed, says = /^/, makes, status = 0 }) => {
    const before = makes ? writtenAt(makes) : 0;
    const run = spawnSync(typed, { cwd: copy, shell: true, encoding: 'utf8' });
    expect({
      said: `${run.stdout}${run.stderr}`,
      status: run.status,
      made: !makes || writtenAt(makes) > before,
    }).toEqual({ said: expect.stringMatching(says), status, made: true });
  });
});
