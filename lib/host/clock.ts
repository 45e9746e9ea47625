/** Times of day as Calendar writes them in English and Japanese, in minutes after midnight. */

/** Sources of patterns (folded text). */
export const ENGLISH_CLOCK = '\\d{1,2}(?::\\d{2})?(?: ?[AaPp]\\.?[Mm]\\b\\.?)?(?![\\d:])';
export const JAPANESE_CLOCK = '(?:午[前後] ?)?\\d{1,2}(?::\\d{2}|時(?:\\d{1,2}分)?)?(?![\\d:時])';

/**
 * Start and end in minutes, or null when they are no times. A half of the day that is written once
 * holds for both (`9 – 10am`, 午後1時～2時), where that keeps them in order.
 */
export function readClocks(from: string, to?: string): [from: number, to: number | null] | null {
  const fromHalf = halfOf(from);
  const toHalf = to === undefined ? fromHalf : halfOf(to);
  const start = minutesOf(from, fromHalf || toHalf);
  const end = to === undefined ? null : minutesOf(to, toHalf || fromHalf);
  if (start === null || start === 1440 || (to !== undefined && end === null)) return null;
  const shared = !fromHalf !== !toHalf;
  return shared && end !== null && start >= end ? null : [start, end];
}

/** Which half of the day is written: 1 the first, 2 the second, 0 none. */
function halfOf(text: string): 0 | 1 | 2 {
  if (/午前|a\.?m/i.test(text)) return 1;
  return /午後|p\.?m/i.test(text) ? 2 : 0;
}

/** 0 to 1440; 午前12時 and 12am are midnight, 午後0時 and 12pm are noon; 14:15pm is 14:15. */
function minutesOf(text: string, half: 0 | 1 | 2): number | null {
  const [, hours, mark, minutes] = /(\d{1,2})([:時])?(\d{1,2})?/.exec(text) ?? [];
  const hour = Number(hours);
  const minute = Number(minutes ?? 0);
  // A number alone is a time only where half of the day is known.
  if (!hours || minute > 59 || hour * 60 + minute > 1440 || !(mark || half)) return null;
  if (half === 1 && hour > 12) return null;
  if (half === 0 || hour > 12) return hour * 60 + minute;
  return ((hour % 12) + (half === 2 ? 12 : 0)) * 60 + minute;
}
