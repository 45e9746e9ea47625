import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countersCsv, syntheticSessions } from '#lib/domain/example/synthetic-sessions.ts';
import { countersReport } from './counters-report.ts';
import { countersSummary } from './counters-summary.ts';
import { readCounters } from './read-counters.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'counters-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function written(text: string): string {
  const file = path.join(folder, 'counters.csv');
  writeFileSync(file, text);
  return file;
}

async function reportOf(scenario: string) {
  const counters = await readCounters(written(countersCsv(syntheticSessions(scenario, 1))));
  return countersReport(counters, { seed: 1, replicates: 100, k: 5 });
}

describe('The analysis of 100,000 synthetic 1on1s', { timeout: 60_000 }, () => {
  it('names the right three, in the right order, in the reference scenario', async () => {
    const report = await reportOf('main');
    expect(report).toMatchObject({ ratings: 100_000, managers: 500, months: 12 });
    expect(report.named_items).toEqual(['listen', 'think', 'opinion']);
    expect(report.factors).toMatchObject({ larger: 'expectation', drivers: ['expectation'] });
    expect(report.factors.proportional_odds?.larger).toBe('expectation');
    expect(report.coverage).toMatchObject({ cellsShown: 48, share: 1, jointModel: true });
    expect(report.shares.topic.map(({ n }) => n).reduce((a, b) => a + b, 0)).toBe(100_000);
    expect(countersSummary(report)).toContain('may be named: listen, think, opinion');
  });

  it('names nothing when there is nothing', async () => {
    const report = await reportOf('null');
    expect(report.named_items).toEqual([]);
    expect(report.factors).toMatchObject({ larger: null, factor_order: null, drivers: [] });
    expect(countersSummary(report)).toContain('may be named: none');
  });

  it('says topic when topics matter', async () => {
    const report = await reportOf('topic');
    expect(report.factors).toMatchObject({
      larger: 'topic',
      factor_order: ['topic', 'expectation'],
    });
    expect(report.items.slice(0, 3).map(({ factor }) => factor)).toEqual([
      'topic',
      'topic',
      'topic',
    ]);
  });
});

describe('Reading a counters file', () => {
  const header = 'manager,month,topic,expectation,score,n';

  it('takes columns in any order, a byte order mark and Windows lines', async () => {
    const text = '\uFEFFn,score,expectation,topic,month,manager\r\n3,4,think,work,1,"A"\r\n\r\n';
    expect(await readCounters(written(text))).toMatchObject({ ratings: 3, managers: ['A'] });
  });

  it.each([
    ['manager,month,topic,expectation,score\n', /columns must be/],
    [`${header}\nA,1,0,0,5,1\nA,1,0,99,5,1\n`, /line 3: expectation/],
    [`${header}\n`, /no rating/],
  ])('says what is wrong: %j', async (text, message) => {
    await expect(readCounters(written(text))).rejects.toThrow(message);
  });
});
