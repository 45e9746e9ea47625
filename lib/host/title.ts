/** Titles: what is one, and where it ends in a line for screen readers. */
import type { Grammar } from './grammar.ts';

/** What is kept of a title; the same number as in lib/domain, which brings a parser along. */
export const LONGEST_TITLE = 1024;

/** What Calendar shows for an event that has no title, also where Chinese reads as Japanese. */
const NO_TITLE = /^(?:\(no title\)|[（(](?:タイトルなし|無標題|无标题)[）)])$/i;

/** As a browser shows it: every run of white space is one space. */
export function tidy(text: string | null): string {
  return (text ?? '').replace(/[ \t\n\f\r]+/g, ' ').trim();
}

/** The title without outer space, cut to what is kept, or null if there is none. */
export function tidyTitle(text: string | null | undefined): string | null {
  const title = text?.trim() ?? '';
  if (title === '' || NO_TITLE.test(title)) return null;
  // Never half a character.
  return title.length > LONGEST_TITLE
    ? title.slice(0, LONGEST_TITLE).replace(/[\ud800-\udbff]$/, '')
    : title;
}

/** The longest of the visible texts that stands at this place and is followed by an end, or null. */
export function shownAt(
  text: string,
  place: number,
  visible: readonly string[],
  end: RegExp,
): string | null {
  let longest: string | null = null;
  for (const shown of visible) {
    if (shown.length <= (longest?.length ?? 0) || !text.startsWith(shown, place)) continue;
    if (end.test(text.slice(place + shown.length))) longest = shown;
  }
  return longest;
}

/**
 * The title of `「title」、…` when text begins behind the first bracket: up to the bracket that closes
 * it. Null when the title's own brackets make that uncertain.
 */
export function bracketedTitle(text: string): string | null {
  const ends = [...text.matchAll(/」(?=、|$)/g)].map(({ index }) => index);
  const named = ends.filter((end) => text.startsWith('、カレンダー:', end + 1));
  const [sure] = ends.length === 1 ? ends : named.length === 1 ? named : [];
  const end = sure ?? closingBracket(text);
  return end === null ? null : text.slice(0, end);
}

/** A part that a language of its own names: `Kalendaryo: Trabaho`. */
const LABEL = /^\p{L}[\p{L}\p{M}' ]* ?(?:[:：] |：)/u;
/** As languages write "no title"; in one that we know it was left out before. */
const IN_BRACKETS = /^[(（].*[)）]$/s;
/** `Doe, Pat` is one name, as many companies write it. */
const FAMILY_NAME = /^(?:\p{L}+ )*\p{Lu}[\p{L}'’-]+$/u;
const GIVEN_NAME = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}\.?)?$/u;
/** Of a day at the end that could not be read. */
const YEAR = /\p{Nd}{4}/u;

/**
 * The title in `title, Calendar: name, …` or `title, owner, answer, place`, without the day at the end.
 * Null when its own commas make that uncertain, or when parts of the line are in another language, as
 * in one that is only half translated. The owner stands there since 2020, before that only next to an
 * answer.
 * @param date the day that was read in the line; `isSure` = no other language writes it so
 */
export function separatedTitle(
  text: string,
  grammar: Grammar,
  date: { readonly year: number | null; readonly isSure: boolean } | null,
): string | null {
  const { separator, colour, calendar, place, answer } = grammar;
  const line = text.replace(colour, '');
  if (!line.includes(separator)) return date || !IN_BRACKETS.test(line) ? line : null;
  if (!date && YEAR.test(line.slice(line.lastIndexOf(separator)))) return null;
  const places = [...line.matchAll(place)];
  if (places.length > 1) return null;
  const before = line.slice(0, places[0]?.index);
  const calendars = [...before.matchAll(calendar)];
  if (calendars.length > 0)
    return calendars.length === 1 ? before.slice(0, calendars[0]?.index) : null;
  const parts = before.split(separator);
  if (places.length === 0 && !isTold(parts, date)) return null;
  const answered = parts.length > 1 && answer.test(parts.at(-1) ?? '');
  if (answered) parts.pop();
  if (parts.slice(1).some((part) => answer.test(part))) return null;
  if (parts.length === 1) return parts[0] ?? null;
  const [family = '', given = ''] = parts.slice(-2);
  if (parts.length > 2 && FAMILY_NAME.test(family) && GIVEN_NAME.test(given)) return null;
  const owned = answered || date?.year == null || date.year > 2020;
  return owned ? parts.slice(0, -1).join(separator) : null;
}

/** True iff all that stands around the title, where no place does, is in the language of the day. */
function isTold(parts: readonly string[], date: { readonly isSure: boolean } | null): boolean {
  if (!date || parts.slice(1).some((part) => LABEL.test(part))) return false;
  return date.isSure || parts.length <= 2;
}

/** Where the bracket before the text is closed, when all others are in pairs; else null. */
function closingBracket(text: string): number | null {
  let closing: number | null = null;
  let open = 0;
  for (const { 0: bracket, index } of text.matchAll(/[「」]/g)) {
    if (bracket === '「') open += 1;
    else if (open > 0) open -= 1;
    else if (closing === null && /^」(?:、|$)/.test(text.slice(index, index + 2))) closing = index;
    else return null;
  }
  return open === 0 ? closing : null;
}
