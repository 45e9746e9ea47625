import { describe, expect, it } from 'vitest';
import { tablesReader } from './open-table.ts';

function read(text: string, options: { addRepeats?: boolean; start?: number | null } = {}) {
  const reader = tablesReader({ addRepeats: false, start: null, ...options });
  text.split('\n').forEach((line, i) => reader.row(line.split(','), i + 1));
  return reader.result();
}

const problemsOf = (text: string, options = {}) =>
  read(text, options).problems.listed.map(({ line, kind, column }) => [line, kind, column]);

describe('A counters file', () => {
  const header = 'manager,month,topic,expectation,score,n';

  it('is read by names, ids or codes, with Japanese headings too', () => {
    const { counters, problems, usable } = read(
      '上司,年月,トピック,期待,満足度,件数\n佐藤,2026年4月,progress,listen,5,3\n佐藤,2026/04,0,0,4,1',
    );
    expect(problems.count).toBe(0);
    expect(usable).toBe(2);
    expect(counters?.months).toEqual(['2026-04']);
    expect([...(counters?.n ?? [])]).toEqual([3, 1]);
  });

  it('lists what is wrong by line and keeps the rest', () => {
    const text = [
      header,
      '1,1,0,0,5,2',
      ',1,0,0,5,2',
      '1,1,rain,0,5,2',
      '1,1,0,0,6,2',
      '1,1,0,0,4,x',
    ];
    expect(problemsOf(text.join('\n'))).toEqual([
      [3, 'empty', 'manager'],
      [4, 'unknown-value', 'topic'],
      [5, 'not-a-number', 'score'],
      [6, 'not-a-number', 'n'],
    ]);
    expect(read(text.join('\n')).usable).toBe(1);
  });

  it('takes numbers as spreadsheets write them', () => {
    const { counters, problems } = read(`${header}\n1,1,0,0,５,2.0`);
    expect(problems.count).toBe(0);
    expect([...(counters?.n ?? [])]).toEqual([2]);
  });

  it('takes a column with no end of different names for a wrong one', () => {
    const lines = Array.from({ length: 1202 }, (_, month) => `1,m${month},0,0,5,1`);
    expect(problemsOf([header, ...lines].join('\n'))).toEqual([
      [1202, 'too-many', 'month'],
      [1203, 'too-many', 'month'],
    ]);
  });

  it('takes a cell that is said twice for a problem, unless repeats are to be added up', () => {
    const text = `${header}\n1,1,0,0,5,2\n1,1,0,0,5,3`;
    expect(problemsOf(text)).toEqual([[3, 'repeated', 'manager']]);
    expect(read(text, { addRepeats: true })).toMatchObject({ usable: 2, problems: { count: 0 } });
  });

  it('takes every line for one 1on1 when there is no count', () => {
    const text = 'manager,month,topic,expectation,score\n1,1,0,0,5\n1,1,0,0,5';
    expect(read(text)).toMatchObject({ usable: 2, problems: { count: 0 } });
  });

  it.each([
    ['a missing column', 'manager,month,topic,score,n\n1,1,0,5,2', 'column-missing'],
    ['a file of something else', 'name,age\nKen,40', 'no-table'],
    ['an empty file', '', 'no-table'],
  ])('says %s and reads nothing', (_, text, kind) => {
    const result = read(text);
    expect(result.problems.listed[0]?.kind).toBe(kind);
    expect(result).toMatchObject({ counters: null, usable: 0 });
  });
});

describe('Sales and a roster', () => {
  it('may follow each other in one file', () => {
    const { sales, roster, problems } = read(
      'team,arm,month,sales\nA,1,-1,"90"\nB,0,0,1000\nperson,team,arm,entry,time,status\n1,A,1,0,6,1'.replaceAll(
        '"',
        '',
      ),
    );
    expect(problems.count).toBe(0);
    expect(sales).toEqual([
      { team: 'A', treated: true, month: -1, value: 90 },
      { team: 'B', treated: false, month: 0, value: 1000 },
    ]);
    expect(roster).toEqual([{ team: 'A', treated: true, entry: 0, time: 6, left: true }]);
  });

  it('count calendar months from the start, and ask for it', () => {
    const text = 'チーム,群,年月,売上\nA,利用,2026-03,10\nB,非利用,2026年4月,20';
    expect(problemsOf(text)).toEqual([
      [2, 'start-missing', 'month'],
      [3, 'start-missing', 'month'],
    ]);
    expect(read(text, { start: 2026 * 12 + 3 }).sales?.map(({ month }) => month)).toEqual([-1, 0]);
  });

  it('count from the start of each team where they began in different months', () => {
    const text = [
      'team,arm,month,sales,start',
      'A,1,2026-04,10,2026-04',
      'B,1,2026-04,20,2026年6月',
      'C,0,2026-04,30,',
      'B,1,2026-05,20,2026-07',
      'A,1,2026-05,10,',
    ].join('\n');
    const april = 2026 * 12 + 3;
    const { sales, problems } = read(text);
    expect(sales).toEqual([
      { team: 'A', treated: true, month: april, value: 10, start: april },
      { team: 'B', treated: true, month: april, value: 20, start: april + 2 },
      { team: 'C', treated: false, month: april, value: 30 },
    ]);
    expect(problems.listed.map(({ line, kind }) => [line, kind])).toEqual([
      [5, 'two-starts'],
      [6, 'empty'],
    ]);
  });

  it('count days of joining and leaving from the start; who left before it is in no group', () => {
    const text =
      '社員,チーム,群,入社,退職\n1,A,1,2020-01-01,2026-07-01\n2,A,1,2026-05-01,\n3,A,1,2019-01-01,2026-01-31';
    const roster = read(text, { start: 2026 * 12 + 3 }).roster;
    expect(roster).toHaveLength(2);
    expect(roster?.[0]).toMatchObject({ entry: 0, left: true });
    expect(roster?.[0]?.time).toBeCloseTo(3, 1);
    expect(roster?.[1]).toMatchObject({ left: false, time: roster?.[0]?.time });
  });

  it('say what is wrong', () => {
    expect(
      problemsOf(
        'team,arm,month,sales\nA,1,0,many\nA,0,0,1\nA,1,May,1\nB,perhaps,0,1\nC,1,0,1\nC,1,0,2\nC,0,1,2',
      ),
    ).toEqual([
      [2, 'not-a-number', 'sales'],
      [4, 'not-a-date', 'month'],
      [5, 'unknown-value', 'arm'],
      [7, 'repeated', 'month'],
      [8, 'two-arms', 'arm'],
    ]);
  });
});
