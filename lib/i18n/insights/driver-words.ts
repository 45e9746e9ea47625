import type { ReleasedDrivers } from '#lib/domain/insights/released-drivers.ts';
import type { FactorTest } from '#lib/domain/statistics/drivers/driver-analysis.ts';
import { easiestOf } from '#lib/domain/statistics/drivers/missing-answers.ts';
import type { Catalogue, Language } from '../catalogue.ts';
import { factorNames, itemName } from './factor-names.ts';
import type { FigureWords } from './figure-words.ts';
import { decimal, decimalCell, percent, percentCell, pValue, whole, wholeCell } from './numbers.ts';
import { nothing, type TextCell, type TextTable, words } from './text-table.ts';

interface DriverTexts {
  factors: string;
  items: string;
  factorColumns: readonly string[];
  itemColumns: readonly string[];
  larger: (one: string, other: string, share: string, otherShare: string) => string;
  noOrder: string;
  noDriver: string;
  wait: string;
  notFound: string;
  explains: (share: string) => string;
  basis: (ratings: string, managers: string, rate: string) => string;
  relation: string;
  bar: string;
  ordinal: (agrees: boolean) => string;
  coverage: (share: string) => string;
  named: (items: string) => string;
  item: (name: string, deviation: string) => string;
  undecided: string;
  itemNotes: string;
  tipping: (delta: string) => string;
  tippingNever: string;
  tippingOne: (item: string, delta: string) => string;
  tests: Record<FactorTest['method'], string>;
  yes: string;
  rank: (best: number, worst: number) => string;
  join: string;
}

const texts: Catalogue<DriverTexts> = {
  en: {
    factors: 'Topic, or the response hoped for?',
    items: 'Which of them stand out?',
    factorColumns: ['Item', 'Explains (%)', 'First … last (%)', 'Test', 'Counts'],
    itemColumns: [
      'Item',
      'Ratings',
      'Mean against all',
      'Part of the differences (‰)',
      '95 % interval (‰)',
      'Rank (90 %)',
      'Log-odds against all',
      'Expected 4 and 5 (%)',
      'Named',
    ],
    larger: (one, other, share, otherShare) =>
      `${one} goes with satisfaction more (${share} of the differences) than ${other} (${otherShare}).`,
    noOrder: 'Both go with satisfaction; which of them more can’t be decided yet.',
    noDriver: 'Neither the topic nor the response hoped for goes with satisfaction measurably.',
    wait: 'One moment: how sure this is, is being computed.',
    notFound: 'not found',
    explains: (share) =>
      `Together they explain ${share} of the differences in satisfaction; the rest has other reasons.`,
    basis: (ratings, managers, rate) =>
      `${ratings} ratings, ${managers} managers; ${rate} of the 1on1s were rated.`,
    relation:
      'A relation, not necessarily a cause: what was hoped for is known, whether it was met is not.',
    bar: 'Bar: share of the differences within the same manager, corrected for chance. Line: what it adds when it comes first, and last.',
    ordinal: (agrees) =>
      agrees
        ? 'Taking the scores as ordered steps instead of numbers (proportional odds) gives the same order.'
        : 'Taking the scores as ordered steps instead of numbers (proportional odds) gives the other order: take neither for granted.',
    coverage: (share) => `Cells of at least 5 answers hold ${share} of the ratings.`,
    named: (items) => `What stands out: ${items}.`,
    item: (name, deviation) => `${name} (mean ${deviation} points against all)`,
    undecided: 'The ranking can’t be decided yet: no item is named.',
    itemNotes:
      'Place: mean score against the mean of all. Area of the dot: its part of the differences. An item is named only when its factor counts and it is among the first three in at least 90 % of 1,000 redraws of the managers, more with few managers.',
    tipping: (delta) =>
      `If those who did not answer were ${delta} points less content, another item would come first.`,
    tippingNever:
      'Even if those who did not answer were a whole point less content, the same item would come first.',
    tippingOne: (item, delta) =>
      `Were it so only where “${item}” was hoped for, ${delta} points would be enough.`,
    tests: {
      'within-manager F': 'F test within managers',
      'cluster-robust Wald': 'Wald test that respects managers',
    },
    yes: 'yes',
    rank: (best, worst) => (best === worst ? `${best}` : `${best}–${worst}`),
    join: '; ',
  },
  ja: {
    factors: 'トピックか、期待する対応か',
    items: '目立つのはどれか',
    factorColumns: [
      '項目',
      '説明する割合（%）',
      '先に入れた値…後に入れた値（%）',
      '検定',
      '要因とみなす',
    ],
    itemColumns: [
      '項目',
      '評価数',
      '全体平均との差',
      '差への寄与（‰）',
      '95 %区間（‰）',
      '順位（90 %）',
      '対数オッズ（全体との差）',
      '4・5の見込み（%）',
      '名前を挙げる',
    ],
    larger: (one, other, share, otherShare) =>
      `満足度の差と関連が強いのは「${one}」（差の${share}）で、「${other}」（${otherShare}）を上回ります。`,
    noOrder: '両方とも満足度と関連がありますが、どちらが強いかはまだ決められません。',
    noDriver: 'トピックにも期待する対応にも、満足度との関連は検出できません。',
    wait: '確かさを計算しています。少しお待ちください。',
    notFound: '検出できず',
    explains: (share) =>
      `合わせて満足度の差の${share}を説明します。残りはほかの理由によるものです。`,
    basis: (ratings, managers, rate) =>
      `評価${ratings}件、マネージャー${managers}人、1on1の${rate}が評価済み。`,
    relation:
      '関連であり、原因とは限りません。期待はわかりますが、それが満たされたかは含まれていません。',
    bar: '棒：同じマネージャーの中での差のうち説明できる割合（偶然の分を補正）。線：先に入れたときと後に入れたときの値。',
    ordinal: (agrees) =>
      agrees
        ? '評価を数値でなく順序として扱っても（比例オッズ）、順番は同じです。'
        : '評価を数値でなく順序として扱うと（比例オッズ）、順番が逆になります。どちらも確実とはいえません。',
    coverage: (share) => `5件以上の組み合わせに評価の${share}が入っています。`,
    named: (items) => `目立つもの：${items}。`,
    item: (name, deviation) => `${name}（平均より${deviation}）`,
    undecided: '順位はまだ決められません。名前を挙げる項目はありません。',
    itemNotes:
      '位置：平均点と全体平均との差。丸の面積：満足度の差への寄与。要因とみなせて、マネージャーを1,000回抽出し直した90 %以上（マネージャーが少ないときはそれより多く）で上位3つに入る項目だけ、名前を挙げます。',
    tipping: (delta) => `未回答の人の満足度が${delta}点低ければ、別の項目が1位になります。`,
    tippingNever: '未回答の人の満足度が1点低くても、1位の項目は変わりません。',
    tippingOne: (item, delta) => `「${item}」の未回答だけなら、${delta}点低ければ変わります。`,
    tests: {
      'within-manager F': 'マネージャー内のF検定',
      'cluster-robust Wald': 'マネージャーのまとまりを考慮したWald検定',
    },
    yes: 'はい',
    rank: (best, worst) => (best === worst ? `${best}位` : `${best}〜${worst}位`),
    join: '、',
  },
};

/** The two factors. */
export function factorWords(drivers: ReleasedDrivers, language: Language): FigureWords {
  const t = texts[language];
  const rate = drivers.ratings / Math.max(1, drivers.sessions);
  const notes = [
    ...(drivers.explained === null ? [] : [t.explains(percent(Math.max(0, drivers.explained)))]),
    t.basis(whole(drivers.ratings, language), whole(drivers.managers, language), percent(rate, 0)),
    t.relation,
    t.bar,
    ...(drivers.ordinalAgrees === null ? [] : [t.ordinal(drivers.ordinalAgrees)]),
    t.coverage(percent(drivers.coverage.share, 0)),
  ];
  return {
    title: t.factors,
    finding: factorFinding(drivers, language),
    notes,
    table: factorTable(drivers, language),
  };
}

function importanceCell(importance: number | null, language: Language): TextCell {
  if (importance !== null && importance <= 0) return words(texts[language].notFound);
  return percentCell(importance, 2);
}

function factorFinding(
  { factors, larger, replicates }: ReleasedDrivers,
  language: Language,
): string {
  const t = texts[language];
  if (replicates === null) return t.wait;
  if (factors.every(({ counts }) => counts !== true)) return t.noDriver;
  const one = factors.find(({ factor }) => factor === larger);
  const other = factors.find(({ factor }) => factor !== larger);
  if (!one || !other) return t.noOrder;
  const say = (importance: number | null) => importanceCell(importance, language).text;
  return t.larger(
    factorNames[language][one.factor],
    factorNames[language][other.factor],
    say(one.importance),
    say(other.importance),
  );
}

function factorTable({ factors }: ReleasedDrivers, language: Language): TextTable {
  const t = texts[language];
  return {
    columns: t.factorColumns.map((label, i) => ({ label, numeric: i > 0 && i < 3 })),
    rows: factors.map(({ factor, importance, first, last, test, counts }) => [
      words(factorNames[language][factor]),
      importanceCell(importance, language),
      words(`${decimal(100 * first, 2)} … ${decimal(100 * last, 2)}`),
      test.p === null ? nothing : words(`${pValue(test.p)} (${t.tests[test.method]})`),
      counts === true ? words(t.yes) : nothing,
    ]),
  };
}

/** The items of both factors, in order of their part of the differences. */
export function itemWords(drivers: ReleasedDrivers, language: Language): FigureWords {
  const t = texts[language];
  return {
    title: t.items,
    finding: itemFinding(drivers, language),
    notes: [t.itemNotes, ...tippingNote(drivers, language), t.relation],
    table: itemTable(drivers, language),
  };
}

function tippingNote({ tipping, items }: ReleasedDrivers, language: Language): string[] {
  const t = texts[language];
  if (tipping === null || !items.some(({ named }) => named)) return [];
  const everywhere =
    tipping.everywhere === null ? t.tippingNever : t.tipping(`${tipping.everywhere}`);
  const one = easiestOf(tipping);
  const hopes = items.filter(({ factor }) => factor === 'expectation');
  const id = one === null ? undefined : hopes[one.level]?.id;
  if (one === null || id === undefined) return [everywhere];
  return [everywhere, t.tippingOne(itemName('expectation', id, language), `${one.delta}`)];
}

function itemFinding({ items, replicates }: ReleasedDrivers, language: Language): string {
  const t = texts[language];
  if (replicates === null) return t.wait;
  const named = items
    .filter((item) => item.named)
    .sort((one, other) => (other.contribution ?? 0) - (one.contribution ?? 0))
    .map(({ factor, id, deviation }) =>
      t.item(itemName(factor, id, language), decimal(deviation ?? 0, 2, true)),
    );
  return named.length > 0 ? t.named(named.join(t.join)) : t.undecided;
}

function itemTable({ items }: ReleasedDrivers, language: Language): TextTable {
  const t = texts[language];
  const sorted = [...items].sort(
    (one, other) => (other.contribution ?? -1) - (one.contribution ?? -1),
  );
  const thousandth = (value: number | null) => (value === null ? null : 1000 * value);
  return {
    columns: t.itemColumns.map((label, i) => ({ label, numeric: i > 0 && i < 8 })),
    rows: sorted.map((item) => [
      words(`${itemName(item.factor, item.id, language)} (${factorNames[language][item.factor]})`),
      wholeCell(item.n, language),
      decimalCell(item.deviation, 2, true),
      decimalCell(thousandth(item.contribution), 2),
      item.interval
        ? words(
            `${decimal(1000 * item.interval.lower, 2)}–${decimal(1000 * item.interval.upper, 2)}`,
          )
        : nothing,
      item.rank ? words(t.rank(item.rank[0], item.rank[1])) : nothing,
      decimalCell(item.logOdds, 2, true),
      percentCell(item.topTwo, 0),
      item.named ? words(t.yes) : nothing,
    ]),
  };
}
