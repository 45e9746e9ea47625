import { plainDate } from './plain-date.ts';

/**
 * The day that a `data-datekey` names: `((year-1970)<<9) | (month<<5) | day`, whatever the language.
 * Null for anything else.
 */
export function dateFromKey(key: string | null | undefined): string | null {
  if (!key || !/^\d{1,7}$/.test(key)) return null;
  const bits = Number(key);
  return plainDate(1970 + (bits >> 9), (bits >> 5) & 15, bits & 31);
}
