import type { ReleasedScores } from '#lib/domain/insights/released-scores.ts';
import type { Catalogue, Language } from '../catalogue.ts';
import { factorNames, itemName } from './factor-names.ts';
import type { FigureWords } from './figure-words.ts';
import { decimalCell, percentCell, wholeCell } from './numbers.ts';
import { nothing, words } from './text-table.ts';

interface ScoreTexts {
  title: string;
  columns: readonly string[];
  finding: (highest: string, high: string, lowest: string, low: string) => string;
  nothing: string;
  notes: string;
  worst: string;
  reasons: Record<NonNullable<ReleasedScores['reason']>, string>;
}

const texts: Catalogue<ScoreTexts> = {
  en: {
    title: 'How they land',
    columns: [
      'Item',
      'Ratings',
      '1 (%)',
      '2 (%)',
      '3 (%)',
      '4 (%)',
      '5 (%)',
      'Mean',
      'Rated (%)',
      'Mean if the others had said 1 … 5',
    ],
    finding: (highest, high, lowest, low) =>
      `Means lie between ${low} (${lowest}) and ${high} (${highest}).`,
    nothing: 'Too few ratings to show.',
    notes:
      'Share of each score, from 1 (did not land) to 5 (landed well); left of the middle line are 1, 2 and half of the 3s.',
    worst:
      'Not everybody rates: the last column says how far the mean could be off in the worst case.',
    reasons: {
      too_few_raters: 'too few answers',
      one_rater_dominates: 'mostly one person’s answers',
      homogeneous: 'all answers are equal',
      all_low: 'all answers are low',
      'protects-another': 'would give another row away',
    },
  },
  ja: {
    title: 'どう評価されているか',
    columns: [
      '項目',
      '評価数',
      '1（%）',
      '2（%）',
      '3（%）',
      '4（%）',
      '5（%）',
      '平均',
      '評価された割合（%）',
      '未回答が1…5だったときの平均',
    ],
    finding: (highest, high, lowest, low) =>
      `平均は${low}（${lowest}）から${high}（${highest}）の間です。`,
    nothing: '評価が少なすぎて表示できません。',
    notes: '点数ごとの割合。1は不満、5は満足。中央の線の左は1と2、そして3の半分です。',
    worst:
      '全員が評価するわけではありません。最後の列は、最悪の場合に平均がどこまでずれうるかを示します。',
    reasons: {
      too_few_raters: '回答が足りません',
      one_rater_dominates: 'ほぼ一人の回答です',
      homogeneous: '回答がすべて同じです',
      all_low: '回答がすべて低い点です',
      'protects-another': 'ほかの行が逆算されます',
    },
  },
};

export function scoreWords(scores: readonly ReleasedScores[], language: Language): FigureWords {
  const t = texts[language];
  const missing = scores.some(({ responseRate }) => responseRate !== null && responseRate < 1);
  return {
    title: t.title,
    finding: findingOf(scores, language),
    notes: missing ? [t.notes, t.worst] : [t.notes],
    table: {
      columns: t.columns.map((label, i) => ({ label, numeric: i > 0 })),
      rows: scores.map(({ factor, id, n, histogram, mean, responseRate, worstCase, reason }) => [
        words(`${itemName(factor, id, language)} (${factorNames[language][factor]})`),
        n === null ? words(reason ? `— (${t.reasons[reason]})` : '—') : wholeCell(n, language),
        ...[0, 1, 2, 3, 4].map((score) =>
          percentCell(histogram && n ? (histogram[score] ?? 0) / n : null),
        ),
        decimalCell(mean, 1),
        percentCell(responseRate, 0),
        worstCase
          ? words(`${worstCase.lower.toFixed(1)} … ${worstCase.upper.toFixed(1)}`)
          : nothing,
      ]),
    },
  };
}

function findingOf(scores: readonly ReleasedScores[], language: Language): string {
  const shown = scores.filter(({ mean }) => mean !== null);
  const sorted = [...shown].sort((one, other) => (one.mean ?? 0) - (other.mean ?? 0));
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  const t = texts[language];
  if (!lowest || !highest) return t.nothing;
  const name = ({ factor, id }: ReleasedScores) => itemName(factor, id, language);
  const mean = (row: ReleasedScores) => decimalCell(row.mean, 1).text;
  return t.finding(name(highest), mean(highest), name(lowest), mean(lowest));
}
