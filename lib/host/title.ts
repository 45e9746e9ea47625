/** Titles: what is one, and where it ends in a line for screen readers. */
import type { Grammar } from './grammar.ts';

/** What is kept of a title; the same number as in lib/domain, which brings a parser along. */
export const LONGEST_TITLE = 1024;

/** What Calendar shows for an event that has no title: not a title. */
const NO_TITLE = /^(?:\(no title\)|[（(]タイトルなし[）)])$/i;

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

/**
 * The title in `title, Calendar: name, …` or `title, owner, answer, place`. Null when its own commas
 * make that uncertain. The owner stands there since 2020, before that only next to an answer.
 */
export function separatedTitle(text: string, grammar: Grammar, year: number | null): string | null {
  const { separator, colour, calendar, place, answer } = grammar;
  const line = text.replace(colour, '');
  const places = [...line.matchAll(place)];
  if (places.length > 1) return null;
  const before = line.slice(0, places[0]?.index);
  const calendars = [...before.matchAll(calendar)];
  if (calendars.length > 0)
    return calendars.length === 1 ? before.slice(0, calendars[0]?.index) : null;
  const parts = before.split(separator);
  const answered = parts.length > 1 && answer.test(parts.at(-1) ?? '');
  if (answered) parts.pop();
  if (parts.slice(1).some((part) => answer.test(part))) return null;
  if (parts.length === 1) return parts[0] ?? null;
  const owned = answered || year === null || year > 2020;
  return owned ? parts.slice(0, -1).join(separator) : null;
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
