/**
 * What a line for screen readers says in a language whose grammar is not known here: times are never
 * read, a day only when it is known from elsewhere and confirmed, a title only when it is also seen.
 */
import { foldText, readWhen } from './screen-reader-text.ts';

const SEPARATOR = /[,、，،;]/;
const BEFORE = /(?:^|[,、，،;] ?)["“”„«»「『‘’']*$/u;
const CLOCK = /\p{Nd}[:.h時시點点]\p{Nd}/u;
/** As languages write that there is no title. */
const IN_BRACKETS = /^[(（].*[)）]$/s;
const AFTER = /^["“”«»」』‘’']* *(?:[,、，،;]|$)/u;

/** True iff it is a line of several parts with a number among them, as Calendar's are. */
export function isLine(text: string): boolean {
  return text.split(SEPARATOR).length > 2 && /\p{N}/u.test(text);
}

/**
 * True iff the line ends by naming this very day and no other: `…, 10 de junio de 2024`. So a column's
 * day is known to be the event's, not one that a longer event goes on in. Ranges, other calendars than
 * the Gregorian and other digits are not recognised.
 */
export function statesDay(line: string, day: string): boolean {
  const folded = foldText(line);
  const parts = folded.split(SEPARATOR).filter((part) => part.trim() !== '');
  const last = parts.at(-1) ?? '';
  const end = /^\D*\d{4}\D*$/.test(last) ? parts.slice(-2).join() : last;
  const years = folded.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
  if (years.length !== 1 || /\d\D{0,3}[–—~～-]\D{0,3}\d/.test(end)) return false;
  const [year, month, date] = day.split('-').map(Number);
  const orders = [
    [date, year],
    [year, date],
    [date, month, year],
    [year, month, date],
  ];
  const numbers = end.match(/\d+/g)?.map(Number).join();
  return orders.some((order) => order.join() === numbers);
}

/**
 * The text that is seen, comes first in the line and stands alone there, or null. `seen` holds whole
 * texts and their pieces. What begins the line may say when the event is, not what.
 */
export function titleInLine(line: string, seen: readonly string[]): string | null {
  const [first, ...others] = seen
    .flatMap((text) => {
      const place = text === line || !isWord(text) ? null : placeAlone(line, text);
      return place === null || (place === 0 && CLOCK.test(text)) ? [] : { place, text };
    })
    .toSorted((one, other) => one.place - other.place || other.text.length - one.text.length);
  if (!first || IN_BRACKETS.test(first.text)) return null;
  const end = first.text.length;
  const isWhen = first.place === 0 && others.some(({ place }) => place > end && place < end + 4);
  return isWhen ? null : first.text;
}

/** True for what can be a title: not a time, and more than punctuation. */
export function isWord(text: string): boolean {
  return /[\p{L}\p{N}\p{S}]/u.test(text) && !readWhen(text);
}

function placeAlone(line: string, text: string): number | null {
  for (let at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1)) {
    const before = line.slice(Math.max(0, at - 8), at);
    if (BEFORE.test(before) && AFTER.test(line.slice(at + text.length))) return at;
  }
  return null;
}
