/** Times of day as Calendar writes them in English and Japanese, in minutes after midnight. */

/** Sources of patterns (folded text, case ignored). */
export const ENGLISH_CLOCK =
  '(?:\\d{1,2}(?::\\d{2})?(?: ?[ap]\\.?m\\b\\.?)?(?![\\d:])|noon|midnight)';
export const JAPANESE_CLOCK =
  '(?:(?:午[前後] ?)?\\d{1,2}(?::\\d{2}|時(?:半|\\d{1,2}分)?)?(?![\\d:時])|正午)';

/**
 * Start and end in minutes, or null when they are no times. A half of the day that is written once
 * holds for both (`9 – 10am`, 午後1時～2時), where that keeps them in order.
 */
export function readClocks(from: string, to?: string): [from: number, to: number | null] | null {
  const first = clockOf(from);
  const last = to === undefined ? null : clockOf(to);
  if (!first || (to !== undefined && !last)) return null;
  const half = first.half ?? last?.half ?? null;
  const start = minutesOf({ ...first, half });
  const end = last && minutesOf({ ...last, half: last.half ?? half });
  if (start === null || start === 1440 || (last && end === null)) return null;
  if (last && first.half !== last.half && !(first.half && last.half) && start >= (end ?? 0)) {
    return null;
  }
  return [start, end];
}

interface Clock {
  hour: number;
  minute: number;
  /** Which half of the day is written; null = none. */
  half: 'am' | 'pm' | null;
  /** A number alone, which is a time only where half of the day is known. */
  bare: boolean;
}

function clockOf(text: string): Clock | null {
  const word = { 正午: 'pm', noon: 'pm', midnight: 'am' } as const;
  const named = Object.entries(word).find(([name]) => name === text.toLowerCase());
  if (named) return { hour: 12, minute: 0, half: named[1], bare: false };
  const [, japanese, hour, mark, past, minute, english] =
    /^(午[前後])? ?(\d{1,2})([:時])?(?:(半)|(\d{1,2})分?)?(?: ?([ap])\.?m\.?)?$/i.exec(text) ?? [];
  if (hour === undefined || (japanese && english)) return null;
  const written = japanese ?? english?.toLowerCase();
  return {
    hour: Number(hour),
    minute: past ? 30 : Number(minute ?? 0),
    half: written ? (written === '午前' || written === 'a' ? 'am' : 'pm') : null,
    bare: !mark,
  };
}

/** 0 to 1440; 午前12時 and 12am are midnight, 午後0時 and 12pm are noon; 14:15pm is 14:15. */
function minutesOf({ hour, minute, half, bare }: Clock): number | null {
  if (minute > 59 || hour * 60 + minute > 1440 || (bare && !half)) return null;
  if (half === 'am' && hour > 12) return null;
  if (half === null || hour > 12) return hour * 60 + minute;
  return ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;
}
