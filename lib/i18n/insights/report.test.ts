import { describe, expect, it } from 'vitest';
import { syntheticEffect } from '#lib/domain/example/synthetic-effect.ts';
import { releasedSales } from '#lib/domain/insights/released-sales.ts';
import { releasedTurnover } from '#lib/domain/insights/released-turnover.ts';
import { reportMarkdown, reportPage } from './report.ts';

const { sales: rows, people } = syntheticEffect('effect', 1);
const source = { kind: 'files', names: ['sales.csv'] } as const;

describe('The report of one page', () => {
  it('says how the groups came about, whatever was found', () => {
    const sales = releasedSales(rows, 'volunteered');
    const { caveats, method } = reportPage({ source, sales }, 'en', 'today');
    expect(caveats.lines[0]).toBe('Groups: they volunteered. The p value only describes.');
    expect(method.lines.join()).not.toContain('different months');
    const turnover = releasedTurnover(people, 'random');
    const japanese = reportMarkdown(reportPage({ source, turnover }, 'ja', '今日'));
    expect(japanese).toContain('- 割り付け：無作為。');
  });

  it('says when teams began in different months', () => {
    const late = new Set([...new Set(rows.map(({ team }) => team))].slice(0, 5));
    const staggered = rows.map((row) => ({ ...row, start: late.has(row.team) ? 3 : 0 }));
    const sales = releasedSales(staggered, 'unknown');
    const { method } = reportPage({ source, sales }, 'en', 'today');
    expect(method.lines.at(-1)).toMatch(/^Teams began in 2 different months/);
  });

  it('says nothing of groups where there are none', () => {
    const { caveats } = reportPage({ source }, 'en', 'today');
    expect(caveats.lines.join()).not.toContain('Groups');
  });
});
