/** Runs in a page: the search of a person's timeline over years of 1on1s, in two languages. */
import { indexTexts, type TextIndex } from '#lib/domain/text-search.ts';

const WORDS = {
  en: 'career review draft customer release hiring quiet deadline budget mentor release scope team',
  ja: '来期の計画 引き継ぎ 資料を送る 評価面談 異動の希望 採用 納期 体調 顧客との会議 役割分担 サーバー',
} as const;
/** Characters of a memo: about a screen of notes. */
const MEMO = 600;
/** What is typed: from the first letter on, and what is nowhere. */
const LENGTHS = [1, 2, 3, 5, 8];
const NOWHERE = ['zzqx', '存在しない言葉'];

let texts: string[] = [];
let index: TextIndex<string>;

/** Makes the meetings and their index; answers the milliseconds that the index took. */
function fill(meetings: number, random: number[]): number {
  const pick = picker(random);
  texts = Array.from({ length: meetings }, (_, at) => {
    const words = (at % 2 === 0 ? WORDS.en : WORDS.ja).split(' ');
    let text = '';
    while (text.length < MEMO)
      text += `${words[pick(words.length)]}${at % 2 === 0 ? ' ' : 'を'}${pick(999)}`;
    return text;
  });
  const before = performance.now();
  index = indexTexts(texts, (text) => text);
  return performance.now() - before;
}

/** The 95th percentile of so many answers, in milliseconds. */
function search(queries: number, random: number[]): number {
  const pick = picker(random);
  const waits = Array.from({ length: queries }, () => {
    const query = queryFrom(pick);
    const before = performance.now();
    index.find(query);
    return performance.now() - before;
  });
  return waits.toSorted((one, other) => one - other)[Math.ceil(queries * 0.95) - 1] ?? 0;
}

function queryFrom(pick: (below: number) => number): string {
  if (pick(10) === 0) return NOWHERE[pick(NOWHERE.length)] ?? '';
  const text = texts[pick(texts.length)] ?? '';
  const from = pick(MEMO - 10);
  return text.slice(from, from + (LENGTHS[pick(LENGTHS.length)] ?? 1));
}

/** Whole numbers below a bound, from numbers in [0, 1) that are used over and over. */
function picker(random: readonly number[]) {
  let at = 0;
  return (below: number): number => {
    at = (at + 1) % random.length;
    return Math.floor((random[at] ?? 0) * below);
  };
}

const benchSearch = { fill, search };
export type BenchSearch = typeof benchSearch;

Object.assign(window, { benchSearch });
