import type { ReleasedSales } from '#lib/domain/insights/released-sales.ts';
import type { Catalogue, Language } from '../catalogue.ts';
import { effectTexts, verdictWords } from './effect-words.ts';
import type { FigureWords } from './figure-words.ts';
import { decimal, decimalCell, pValue, range } from './numbers.ts';
import { nothing, type TextTable, words } from './text-table.ts';

interface SalesTexts {
  title: string;
  study: string;
  columns: readonly [string, string];
  finding: (verdict: string, estimate: string, interval: string) => string;
  teams: (using: number, notUsing: number, incomplete: number) => string;
  starts: (count: number) => string;
  weighted: (estimate: string, interval: string) => string;
  test: (p: string, smallest: string) => string;
  noTest: string;
  gap: (estimate: string, interval: string) => string;
  without: (smallest: string, largest: string) => string;
  away: (times: string) => string;
  lines: string;
  studyFinding: string;
  studyNotes: string;
}

const texts: Catalogue<SalesTexts> = {
  en: {
    title: 'Sales of both groups',
    study: 'The difference month by month',
    columns: ['Difference', '95 % interval'],
    finding: (verdict, estimate, interval) =>
      `${verdict}. The sales index of the teams that use it changed by ${estimate} points against the others (95 % ${interval}), months 0 to 11.`,
    teams: (using, notUsing, incomplete) =>
      `${using} teams using, ${notUsing} not using${incomplete > 0 ? `; ${incomplete} left out, with months on one side of the start only` : ''}. The unit is the team.`,
    starts: (count) =>
      `Teams began in ${count} different months. Each counts from its own first month, against the teams that never used it over the same months.`,
    weighted: (estimate, interval) =>
      `With teams weighted by their people at the start: ${estimate} (95 % ${interval}).`,
    test: (p, smallest) => `Permutation of the groups over teams: ${p}${smallest}.`,
    noTest: 'Fewer than four teams in a group: no test, only the lines.',
    gap: (estimate, interval) =>
      `Before the start the groups differed by ${estimate} points (95 % ${interval}).`,
    without: (smallest, largest) => `Without one team at a time: ${smallest} to ${largest}.`,
    away: (times) =>
      `To explain it away, the groups would have to drift apart by ${times} times the largest monthly movement before the start, every month.`,
    lines:
      'Index: 100 = the same month of the year before. Thick lines: means; thin: teams. From month 12 on (dashed) for orientation only: the base is the last year before the start, and any difference in growth adds up.',
    studyFinding:
      'Months before the start should lie around zero; if they do not, something else moves the groups apart.',
    studyNotes:
      'Each month’s difference of the groups against their own means before the start, with pointwise 95 % intervals.',
  },
  ja: {
    title: '両組の売上',
    study: '月ごとの差',
    columns: ['差', '95 %区間'],
    finding: (verdict, estimate, interval) =>
      `${verdict}。利用組の売上指数の変化は、非利用組より ${estimate}（95 % ${interval}、0〜11か月目）。`,
    teams: (using, notUsing, incomplete) =>
      `利用組${using}チーム、非利用組${notUsing}チーム${incomplete > 0 ? `（開始の前後どちらかのデータがない${incomplete}チームは除外）` : ''}。単位はチームです。`,
    starts: (count) =>
      `開始月は${count}通りです。各チームは自分の開始月から数え、同じ月の非利用チームと比べています。`,
    weighted: (estimate, interval) =>
      `開始時の人数でチームを重み付けしたとき：${estimate}（95 % ${interval}）。`,
    test: (p, smallest) => `チームの割り付けの並べ替え検定：${p}${smallest}。`,
    noTest: '片方の組が4チーム未満のため検定はせず、線だけを示します。',
    gap: (estimate, interval) => `開始前の両組の差は${estimate}（95 % ${interval}）。`,
    without: (smallest, largest) => `1チームずつ除いたとき：${smallest}〜${largest}。`,
    away: (times) =>
      `開始前の最大の月間変動の${times}倍のずれが毎月続けば、この差は説明できてしまいます。`,
    lines:
      '指数：前年同月を100とした値。太い線は平均、細い線は各チーム。12か月目以降（破線）は参考です。開始前の最後の1年を基準にしているため、伸びの違いが積み重なります。',
    studyFinding:
      '開始前の月はゼロの近くにあるはずです。そうでなければ、ほかの何かが差を生んでいます。',
    studyNotes: '各組の開始前の平均と比べた差を月ごとに示し、95 %区間（各点）をつけています。',
  },
};

/** Said where teams began in different months; nothing else is needed where they did not. */
export const startsWords = ({ starts }: ReleasedSales, language: Language): string[] =>
  starts > 1 ? [texts[language].starts(starts)] : [];

export function salesWords(sales: ReleasedSales, language: Language): FigureWords {
  const t = texts[language];
  const { did, weighted, p, smallestP, gapBefore, withoutOne, explainedBy, teams, assignment } =
    sales;
  const smallest =
    smallestP === null
      ? ''
      : language === 'ja'
        ? `（最小 ${smallestP.toFixed(4)}）`
        : ` (smallest possible ${smallestP.toFixed(4)})`;
  const points = (value: number) => decimal(value, 1, true);
  const notes = [
    t.teams(teams.using, teams.notUsing, sales.incomplete),
    ...startsWords(sales, language),
    effectTexts[language].assigned[assignment],
    ...(weighted ? [t.weighted(points(weighted.estimate), intervalText(weighted))] : []),
    p === null ? t.noTest : t.test(pValue(p), smallest),
    ...(gapBefore ? [t.gap(points(gapBefore.estimate), intervalText(gapBefore))] : []),
    ...(withoutOne ? [t.without(points(withoutOne.smallest), points(withoutOne.largest))] : []),
    ...(explainedBy?.breakdown ? [t.away(decimal(explainedBy.breakdown, 1))] : []),
    t.lines,
  ];
  return {
    title: t.title,
    finding: t.finding(
      verdictWords(sales.verdict, language),
      points(did.estimate),
      intervalText(did),
    ),
    notes,
    table: tableOf(sales, language),
  };
}

export function salesStudyWords(sales: ReleasedSales, language: Language): FigureWords {
  const t = texts[language];
  return {
    title: t.study,
    finding: t.studyFinding,
    notes: [t.studyNotes],
    table: tableOf(sales, language),
  };
}

function intervalText({ lower, upper }: { lower: number | null; upper: number | null }): string {
  return lower === null || upper === null ? '—' : range({ lower, upper }, 1);
}

function tableOf({ months }: ReleasedSales, language: Language): TextTable {
  const { using, notUsing, month } = effectTexts[language];
  const labels = [month, using, notUsing, ...texts[language].columns];
  return {
    columns: labels.map((label) => ({ label, numeric: true })),
    rows: months.map((row) => [
      decimalCell(row.month, 0, true),
      decimalCell(row.using, 1),
      decimalCell(row.notUsing, 1),
      decimalCell(row.difference, 1, true),
      row.lower === null || row.upper === null ? nothing : words(intervalText(row)),
    ]),
  };
}
