import type { ReleasedShare, ReleasedShares } from '#lib/domain/insights/released-shares.ts';
import type { Catalogue, Language } from '../catalogue.ts';
import { itemName } from './factor-names.ts';
import type { FigureWords } from './figure-words.ts';
import { percent, percentCell, percentRange, whole, wholeCell } from './numbers.ts';
import { nothing, type TextTable, words } from './text-table.ts';

interface ShareTexts {
  title: Record<ReleasedShares['factor'], string>;
  columns: readonly [string, string, string, string, string];
  most: (name: string, share: string, interval: string) => string;
  level: (one: string, other: string, share: string, otherShare: string) => string;
  nobody: string;
  sessions: (sessions: string, managers: string) => string;
  interval: string;
  before: (sessions: string) => string;
  few: string;
}

const texts: Catalogue<ShareTexts> = {
  en: {
    title: { topic: 'What our 1on1s are about', expectation: 'What members hope for' },
    columns: ['Item', '1on1s', 'Share (%)', '95 % interval (%)', 'Period before (%)'],
    most: (name, share, interval) =>
      `Most often: ${name}, ${share} of the 1on1s (95 % interval ${interval}).`,
    level: (one, other, share, otherShare) =>
      `“${one}” (${share}) and “${other}” (${otherShare}) are about equally common.`,
    nobody: 'Too few 1on1s to show a share.',
    sessions: (sessions, managers) => `${sessions} 1on1s of ${managers} managers.`,
    interval:
      'The whiskers are 95 % intervals that respect that a manager’s 1on1s resemble each other. All 1on1s are counted: the width describes the habit behind them. Rounded shares need not add up to 100.',
    before: (sessions) => `Hollow dots: the period before (${sessions} 1on1s).`,
    few: 'So few 1on1s that shares are estimated with a weak prior: a small share is not “none”.',
  },
  ja: {
    title: { topic: '何を話しているか', expectation: '何を期待しているか' },
    columns: ['項目', '件数', '割合（%）', '95 %区間（%）', '前の期間（%）'],
    most: (name, share, interval) => `最も多いのは「${name}」で${share}（95 %区間 ${interval}）。`,
    level: (one, other, share, otherShare) =>
      `「${one}」（${share}）と「${other}」（${otherShare}）は、ほぼ同じくらいです。`,
    nobody: '1on1が少なすぎて、割合を表示できません。',
    sessions: (sessions, managers) => `1on1 ${sessions}件、マネージャー${managers}人。`,
    interval:
      '比率の幅は95 %。同じマネージャーの1on1が似ていることを考慮しています。すべての1on1を数えているので、幅は背後にある習慣のものです。四捨五入のため、合計は100にならないことがあります。',
    before: (sessions) => `白い丸：前の期間（1on1 ${sessions}件）。`,
    few: '1on1が少ないため、弱い事前分布を使った推定です。小さな割合は「なし」ではありません。',
  },
};

export function shareWords(shares: ReleasedShares, language: Language): FigureWords {
  const t = texts[language];
  const notes = [
    t.sessions(whole(shares.sessions, language), whole(shares.managers, language)),
    shares.method === 'dirichlet' ? t.few : t.interval,
  ];
  if (shares.previousSessions !== null) {
    notes.push(t.before(whole(shares.previousSessions, language)));
  }
  return {
    title: t.title[shares.factor],
    finding: findingOf(shares, language),
    notes,
    table: tableOf(shares, language),
  };
}

function findingOf({ factor, rows }: ReleasedShares, language: Language): string {
  const t = texts[language];
  const [first, second] = rows.filter(({ id, share }) => share !== null && id !== 'other');
  if (!first || first.share === null || !first.interval) return t.nobody;
  const name = itemName(factor, first.id, language);
  // A whisker that reaches the next share: an order would say too much.
  if (second?.interval && second.share !== null && second.interval.upper > first.interval.lower) {
    const other = itemName(factor, second.id, language);
    return t.level(name, other, percent(first.share), percent(second.share));
  }
  return t.most(name, percent(first.share), percentRange(first.interval));
}

function tableOf({ factor, rows }: ReleasedShares, language: Language): TextTable {
  const row = ({ id, count, share, interval, previous }: ReleasedShare) => [
    words(itemName(factor, id, language)),
    wholeCell(count, language),
    percentCell(share),
    interval ? words(percentRange(interval)) : nothing,
    percentCell(previous),
  ];
  return {
    columns: texts[language].columns.map((label, i) => ({ label, numeric: i > 0 })),
    rows: rows.map(row),
  };
}
