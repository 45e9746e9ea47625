/**
 * Is this a 1on1? A mark made by hand decides, then the number of people, then words in the title.
 *
 * Words are compared without regard to width and case (NFKC), and as words, never as patterns:
 * - A run of letters and digits is one word: `1on1` is in 「1on1山田」, not in `11on1` or `1on1s`.
 * - A number goes on past `:` and `.`: `1:1` is not in `11:10`, `1:15` or `1:1.5`.
 * - Kanji compounds are what they end in: 定期面談 is a 面談, but 面談室 is a room, so a keyword may
 *   follow kanji and must not be followed by kanji.
 * - Katakana is written without a break, so the dictionary of `Intl.Segmenter` is asked:
 *   ワンオンワン is in ワンオンワンミーティング, ワン is not in ワンピース.
 */
import type { Guest } from './calendar-event.ts';

export const DEFAULT_KEYWORDS: readonly string[] = [
  '1on1',
  '1:1',
  '1-on-1',
  '1 on 1',
  '１on１',
  'ワンオンワン',
  '面談',
];

/** Keywords beyond this many are not looked at. */
export const KEYWORD_LIMIT = 20;

/** True iff one of the keywords stands in the title as a word. */
export function matchesKeyword(title: string, keywords: readonly string[]): boolean {
  const text = plainText(title);
  return keywords.slice(0, KEYWORD_LIMIT).some((keyword) => {
    const word = plainText(keyword);
    if (word === '') return false;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (isBreak(text, at) && isBreak(text, at + word.length, true)) return true;
    }
    return false;
  });
}

export interface RecognitionInput {
  title: string | null;
  /** What the person said by hand about this series, if anything. */
  mark: boolean | undefined;
  /** null = not known. */
  guests: readonly Guest[] | null;
  keywords: readonly string[];
}

/**
 * `yes`, `no`, or `unsure`: exactly two people but nothing says 1on1, so it is worth one line that
 * asks. Never `yes` for anything but two people, unless the person said so.
 */
export function recognise({
  title,
  mark,
  guests,
  keywords,
}: RecognitionInput): 'yes' | 'no' | 'unsure' {
  if (mark !== undefined) return mark ? 'yes' : 'no';
  const people = guests && new Set(guests.map(({ email }) => email.toLowerCase())).size;
  if (people !== null && people !== 2) return 'no';
  if (title !== null && matchesKeyword(title, keywords)) return 'yes';
  return people === 2 ? 'unsure' : 'no';
}

const han = /\p{sc=Han}/u;
const katakana = /[\p{sc=Katakana}ー]/u;
const kana = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}ー]/u;
const letter = /[\p{L}\p{M}\p{N}_]/u;

/** The text as it is compared: two that are the same here are the same word. */
export function plainText(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/\u2236/g, ':')
      // One plain space, by far the most of all, is not put in its own place again.
      .replace(/\s{2,}|[^\S ]/g, ' ')
      .trim()
  );
}

/** True iff a word can begin (or, with `end`, end) at this place of the text. */
function isBreak(text: string, at: number, end = false): boolean {
  const before = lastCharacter(text.slice(0, at));
  const after = firstCharacter(text.slice(at));
  if (before === '' || after === '') return true;
  if (
    end
      ? /^[:.]\d/.test(text.slice(at)) && /\d/.test(before)
      : /\d[:.]$/.test(text.slice(0, at)) && /\d/.test(after)
  )
    return false;
  if (katakana.test(before) && katakana.test(after)) return isDictionaryBreak(text, at);
  if (han.test(before) && han.test(after)) return !end;
  return !(isSpaced(before) && isSpaced(after));
}

/** A letter or digit of a script that puts spaces between words. */
function isSpaced(character: string): boolean {
  return letter.test(character) && !kana.test(character);
}

let segmenter: Intl.Segmenter | undefined;

function isDictionaryBreak(text: string, at: number): boolean {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  return segmenter.segment(text).containing(at)?.index === at;
}

function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 32).trim();
}

function lastCharacter(text: string): string {
  return Array.from(text.slice(-2)).at(-1) ?? '';
}
