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

function written(text: string | Buffer): string {
  const file = path.join(folder, 'counters.csv');
  writeFileSync(file, text);
  return file;
}

async function reportOf(scenario: string, managers = 500, seed = 1) {
  const sessions = syntheticSessions(scenario, seed).filter(({ manager }) => manager < managers);
  const { counters } = await readCounters(written(countersCsv(sessions)));
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

  it('names one item in a company of ten managers, and none of two', async () => {
    const ten = await reportOf('main', 10, 6);
    expect(ten.named_items).toEqual(['listen']);
    expect(ten.items[0]?.rank_interval90?.[1]).toBeGreaterThan(1);
    // Two managers are the whole of every sample: it would look sure.
    const two = await reportOf('null', 2, 7);
    expect(two.factors).toMatchObject({ larger: null, drivers: [], factor_order: null });
    expect(two.coverage.jointModel).toBe(false);
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
    expect((await readCounters(written(text))).counters).toMatchObject({
      ratings: 3,
      managers: ['A'],
    });
  });

  it('takes what the page takes: words on the screen, Japanese columns, Shift_JIS', async () => {
    const head = '上司,年月,話題,期待,満足度,件数';
    const text = `${head}\n佐藤,2026年4月,業務の進捗や進め方,一緒に考えてほしい,５,2\n`;
    const { counters } = await readCounters(written(text));
    expect(counters).toMatchObject({ ratings: 2, managers: ['佐藤'], months: ['2026-04'] });
    // 佐藤 and 一緒に考えてほしい in Shift_JIS.
    const sjis = Buffer.concat([
      Buffer.from(`${header}\n`),
      Buffer.from('8db293a1', 'hex'),
      Buffer.from(',1,work,'),
      Buffer.from('88ea8f8f82c98d6c82a682c482d982b582a2', 'hex'),
      Buffer.from(',5,1\n'),
    ]);
    const japanese = (await readCounters(written(sjis))).counters;
    expect(japanese).toMatchObject({ ratings: 1, managers: ['佐藤'] });
    expect(japanese.table[0]?.[2]).toEqual([0, 0, 0, 0, 1]);
  });

  it('adds up cells that are said again, and says how many', async () => {
    const line = 'A,1,work,think,5,2\n';
    const read = await readCounters(written(`${header}\n${line}${line}`));
    expect(read).toMatchObject({ counters: { ratings: 4 }, repeated: 1, leftOut: [] });
  });

  it('goes on with the rest only on request, and lists what was left out', async () => {
    const file = written(`${header}\nA,1,work,think,5,2\nA,1,work,think,9,2\nA,1,x,think,4,2\n`);
    await expect(readCounters(file)).rejects.toThrow(/line 3: score[^]*line 4: topic/);
    const { counters, leftOut } = await readCounters(file, true);
    expect(counters.ratings).toBe(2);
    expect(leftOut).toHaveLength(2);
  });

  it.each([
    ['manager,month,topic,expectation,n\n', /line 1: score/],
    ['a,b\n1,2\n', /line 1/],
    [`${header}\nA,1,0,0,5,1\nA,1,0,99,5,1\n`, /line 3: expectation/],
    [`${header}\n`, /no rating/],
  ])('says what is wrong: %j', async (text, message) => {
    await expect(readCounters(written(text))).rejects.toThrow(message);
  });
});
