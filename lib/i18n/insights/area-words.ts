import type { ReleasedArea } from '#lib/domain/insights/released-areas.ts';
import type { AreaLabel } from '#lib/domain/statistics/shrinkage/area-label.ts';
import type { Catalogue, Language } from '../catalogue.ts';
import { factorNames, itemName } from './factor-names.ts';
import type { FigureWords } from './figure-words.ts';
import { decimalCell, range, wholeCell } from './numbers.ts';
import { nothing, words } from './text-table.ts';

interface AreaTexts {
  title: (manager: string) => string;
  choose: string;
  columns: readonly string[];
  label: Record<AreaLabel, string>;
  finding: (said: string) => string;
  undecided: string;
  notes: readonly string[];
  join: string;
}

export const areaTexts: Catalogue<AreaTexts> = {
  en: {
    title: (manager) => `Strong and weak areas: ${manager}`,
    choose: 'Manager (in the order of the names)',
    columns: ['Item', 'Ratings', 'Against own average', '95 % interval', 'Not shrunk', 'In words'],
    label: {
      'clear-strength': 'clearly strong',
      'leaning-strength': 'rather strong',
      undecided: 'can’t be decided yet',
      'leaning-weakness': 'rather weak',
      'clear-weakness': 'clearly weak',
    },
    finding: (said) => `${said}. Everything else can’t be decided yet.`,
    undecided: 'Nothing can be decided yet: the differences are within chance.',
    notes: [
      'Filled dot: estimate against this manager’s own average, drawn towards what is usual, the more the fewer ratings there are; line: 95 % interval. Hollow dot: the same, not shrunk.',
      'Not for evaluation or pay: few and self-selected ratings, and most of what looks like a strength or weakness is chance. No ranking of people is made.',
    ],
    join: '; ',
  },
  ja: {
    title: (manager) => `得意と苦手：${manager}`,
    choose: 'マネージャー（名前順）',
    columns: ['項目', '評価数', '自分の平均との差', '95 %区間', '縮小前', '言葉で'],
    label: {
      'clear-strength': 'はっきり強み',
      'leaning-strength': '強みの傾向',
      undecided: 'まだ判断できません',
      'leaning-weakness': '苦手の傾向',
      'clear-weakness': 'はっきり苦手',
    },
    finding: (said) => `${said}。ほかはまだ判断できません。`,
    undecided: 'まだ判断できません。差は偶然の範囲です。',
    notes: [
      '塗りつぶした丸：このマネージャー自身の平均との差の推定値。評価が少ないほど、ふつうの値に近づけています。線：95 %区間。白い丸：近づける前の値。',
      '評価や処遇には使いません。数が少なく、回答した人も偏っていて、得意や苦手に見えるものの多くは偶然です。順位はつけません。',
    ],
    join: '、',
  },
};

export function areaWords(
  manager: string,
  areas: readonly ReleasedArea[],
  language: Language,
): FigureWords {
  const t = areaTexts[language];
  const said = areas
    .filter(({ label }) => label !== null && label !== 'undecided')
    .map(
      ({ factor, id, label }) =>
        `${itemName(factor, id, language)}: ${t.label[label ?? 'undecided']}`,
    );
  return {
    title: t.title(manager),
    finding: said.length > 0 ? t.finding(said.join(t.join)) : t.undecided,
    notes: t.notes,
    table: {
      columns: t.columns.map((label, i) => ({ label, numeric: i > 0 && i < 5 })),
      rows: areas.map(({ factor, id, n, effect, interval, raw, label }) => [
        words(`${itemName(factor, id, language)} (${factorNames[language][factor]})`),
        wholeCell(n, language),
        decimalCell(effect, 2, true),
        interval ? words(range(interval, 2)) : nothing,
        decimalCell(raw, 2, true),
        label ? words(t.label[label]) : nothing,
      ]),
    },
  };
}
