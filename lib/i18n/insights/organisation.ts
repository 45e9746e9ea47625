/** The organisation's pool: closed cells only, and what they cannot say. */
import {
  type ChosenItem,
  chosenItems,
  type PoolItem,
  type PoolMean,
  poolImportance,
  poolItems,
  poolMeans,
} from '#lib/domain/insights/organisation-pool.ts';
import {
  CELLS_FOR_SPLIT,
  ORGANISATION_CELLS,
  type OrganisationReading,
} from '#lib/domain/insights/organisation-reading.ts';
import type { Catalogue, Language } from '../catalogue.ts';
import { factorNames, itemName } from './factor-names.ts';
import type { FigureWords } from './figure-words.ts';
import { decimal, decimalCell, percent, whole, wholeCell } from './numbers.ts';
import { words } from './text-table.ts';

interface OrganisationTexts {
  title: string;
  explains: string;
  costs: string;
  read: string;
  again: string;
  reading: (done: number, all: number) => string;
  early: (done: number, all: number) => string;
  nothing: string;
  closed: (cells: number, all: number) => string;
  caveat: string;
  split: (topic: string, response: string) => string;
  noSplit: string;
  notFound: string;
  adoption: (people: string) => string;
  means: string;
  meansFinding: string;
  meansColumns: readonly string[];
  items: string;
  itemsFinding: string;
  itemsNote: string;
  itemsColumns: readonly string[];
  uses: string;
  usesFinding: string;
  usesColumns: readonly string[];
}

export const organisationTexts: Catalogue<OrganisationTexts> = {
  en: {
    title: 'Your organisation',
    explains:
      'What your colleagues answered, added up over the whole organisation. A cell can be read once 10 people of all three groups of teams have answered and its period is over.',
    costs:
      'Asks your Firebase project at least 63 questions, and up to 47 more for each closed period of each cell: about 3,000 when all have one. Each is billed as a read, from the same free daily amount as the work of your teams.',
    read: 'Read the closed cells',
    again: 'Read again',
    reading: (done, all) => `Reading: ${done} of ${all} cells`,
    early: (done, all) => `The last reading ended early, after ${done} of ${all} cells.`,
    nothing: 'Not enough answers yet.',
    closed: (cells, all) =>
      `${cells} of ${all} cells are closed and shown. The others stay hidden.`,
    caveat:
      'Without managers: some differences may come from who leads which 1on1s, not from topics or hopes. These are associations, not causes.',
    split: (topic, response) =>
      `Topics explain ${topic} of the differences between scores, hoped-for responses ${response}.`,
    notFound: 'nothing detectable',
    noSplit: 'Whether topic or hope matters more is said when 9 of 10 cells are closed.',
    adoption: (people) => `About ${people} people use Sashi (in tens).`,
    means: 'Mean scores of the closed cells',
    meansFinding: 'By what was hoped for, then by topic; the line is the 95 % interval.',
    meansColumns: ['Topic: hoped-for response', 'Answers', 'Mean (1–5)', '95 % interval'],
    items: 'What each topic and hope adds',
    itemsFinding: 'No item is named: without managers it is not known how sure their order is.',
    itemsNote:
      'Place: mean score against the mean of all. Area of the dot: its part of the differences.',
    itemsColumns: ['Item', 'Answers', 'Mean against all', 'Part of the differences (‰)'],
    uses: 'What people chose in closed periods',
    usesFinding:
      'Of how many people it was the choice, added up over closed periods of different length: no shares.',
    usesColumns: ['Choice', 'People, added up', 'Periods (of different length)'],
  },
  ja: {
    title: '自社のデータ',
    explains:
      '同僚の回答を、組織全体で合計したものです。3つのチーム群すべてから10人以上が回答し、期間が終わった項目だけを読めます。',
    costs:
      'Firebaseプロジェクトへの読み取りは最低63回。項目の期間が1つ終わるごとに最大47回増え、すべての項目に1つずつあれば約3,000回です。チームの日々の利用と同じ無料枠から差し引かれます。',
    read: '公開できる項目を読む',
    again: 'もう一度読む',
    reading: (done, all) => `読み込み中：${all}項目のうち${done}`,
    early: (done, all) => `前回は途中で終わりました（${all}項目のうち${done}）。`,
    nothing: 'まだ十分な回答がありません。',
    closed: (cells, all) => `${all}項目のうち${cells}項目を表示しています。ほかは表示できません。`,
    caveat:
      'マネージャーの違いは考慮していません。トピックや期待ではなく、誰の1on1かによる差かもしれません。関連であり、原因とは限りません。',
    split: (topic, response) =>
      `満足度の差のうち、トピックで説明できる割合：${topic}、期待する対応で説明できる割合：${response}。`,
    notFound: '検出できず',
    noSplit: 'トピックと期待のどちらが大きいかは、9割の項目がそろうまで表示しません。',
    adoption: (people) => `サシを使っている人：約${people}人（10人単位）。`,
    means: '項目ごとの平均',
    meansFinding: '期待する対応ごとに、トピック別の平均です。線は95 %区間です。',
    meansColumns: ['トピック：期待する対応', '回答', '平均（1〜5）', '95 %区間'],
    items: 'トピックと期待、それぞれの寄与',
    itemsFinding:
      '名前を挙げる項目はありません。マネージャーがわからないため、順番の確かさを計算できません。',
    itemsNote: '位置：平均点と全体平均との差。丸の面積：満足度の差への寄与。',
    itemsColumns: ['項目', '回答', '全体平均との差', '差への寄与（‰）'],
    uses: '終わった期間に選ばれたもの',
    usesFinding: '選んだ人数を、長さの異なる期間について合計したものです。割合ではありません。',
    usesColumns: ['選んだもの', '人数（合計）', '期間の数（長さは異なる）'],
  },
};

export interface OrganisationWords {
  readonly sentences: readonly string[];
  readonly means: FigureWords | null;
  /** Null until nine of ten cells are closed. */
  readonly items: FigureWords | null;
  readonly uses: FigureWords | null;
}

const columns = (labels: readonly string[]) =>
  labels.map((label, i) => ({ label, numeric: i > 0 }));

export function organisationWords(
  { cells, uses, adoption }: OrganisationReading,
  language: Language,
): OrganisationWords {
  const t = organisationTexts[language];
  const importance = cells.length < CELLS_FOR_SPLIT ? null : poolImportance(cells)?.adjusted;
  const found = (share: number) => (share > 0 ? percent(share) : t.notFound);
  const split = importance && t.split(found(importance.topic), found(importance.expectation));
  return {
    sentences: [
      ...(cells.length === 0 && uses.length === 0 ? [t.nothing] : []),
      ...(cells.length > 0
        ? [t.closed(cells.length, ORGANISATION_CELLS.pool), split ?? t.noSplit]
        : []),
      ...(adoption === null ? [] : [t.adoption(whole(adoption, language))]),
    ],
    means:
      cells.length === 0
        ? null
        : {
            title: t.means,
            finding: t.meansFinding,
            notes: [t.caveat],
            table: { columns: columns(t.meansColumns), rows: poolMeans(cells).map(meanRow) },
          },
    items: split
      ? {
          title: t.items,
          finding: t.itemsFinding,
          notes: [t.itemsNote, t.caveat],
          table: { columns: columns(t.itemsColumns), rows: poolItems(cells).map(itemRow) },
        }
      : null,
    uses:
      uses.length === 0
        ? null
        : {
            title: t.uses,
            finding: t.usesFinding,
            notes: [],
            table: { columns: columns(t.usesColumns), rows: chosenItems(uses).map(useRow) },
          },
  };

  function meanRow({ topic, response, n, mean, lower, upper }: PoolMean) {
    const name = `${itemName('topic', topic, language)}: ${itemName('expectation', response, language)}`;
    return [
      words(name),
      wholeCell(n, language),
      decimalCell(mean, 2),
      words(`${decimal(lower, 2)}–${decimal(upper, 2)}`),
    ];
  }

  function itemRow({ factor, id, n, deviation, contribution }: PoolItem) {
    return [
      words(`${itemName(factor, id, language)} (${factorNames[language][factor]})`),
      wholeCell(n, language),
      decimalCell(deviation, 2, true),
      decimalCell(1000 * contribution, 2),
    ];
  }

  function useRow({ factor, id, people, periods }: ChosenItem) {
    return [
      words(itemName(factor, id, language)),
      wholeCell(people, language),
      wholeCell(periods, language),
    ];
  }
}
