/** Event ids as Calendar makes them, in the time zone Asia/Tokyo. */
import type { Random } from './random.ts';

const LETTERS = 'abcdefghijklmnopqrstuv0123456789';
/** Tokyo knows no summer time. */
const TOKYO_OFFSET = 9 * 3_600_000;

/** The id of an event or series: 26 letters of base32hex. */
export function baseId(random: Random): string {
  return Array.from({ length: 26 }, () => LETTERS[Math.floor(random.next() * 32)]).join('');
}

function utcStamp(startLocal: string): string {
  const instant = new Date(Date.parse(`${startLocal}:00Z`) - TOKYO_OFFSET);
  return instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
}

/** An occurrence of a series, by its original start (`YYYY-MM-DDTHH:MM`): moving it changes nothing. */
export function occurrenceId(series: string, originalStart: string): string {
  return `${series}_${utcStamp(originalStart)}Z`;
}

/** An all-day occurrence. */
export function allDayOccurrenceId(series: string, date: string): string {
  return `${series}_${date.replaceAll('-', '')}`;
}

/** What "this and following" makes of a series from a start on. */
export function splitSeriesId(base: string, start: string): string {
  return `${base}_R${utcStamp(start)}`;
}
