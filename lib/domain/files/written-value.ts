/** Numbers, months, days and groups as people and spreadsheets write them. */

/** Half-width, trimmed, lower case: `２０２６年４月` and `2026年4月` are one. */
export const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** `1234.5`, `1,234.5`, `¥1,234`, full-width; null when it is no finite number. */
export function writtenNumber(text: string): number | null {
  const word = plain(text).replace(/^[¥$€\\]\s*|\s*円$/g, '');
  const digits = /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(word) ? word.replaceAll(',', '') : word;
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,3})?$/.test(digits)) return null;
  const value = Number(digits);
  return Number.isFinite(value) ? value : null;
}

/** Months since year 0 of `2026-04`, `2026/4`, `202604`, `2026年4月`, or of a day in it; else null. */
export function writtenMonth(text: string): number | null {
  const word = plain(text);
  const [, year, month] =
    /^(\d{4})[-/.年](\d{1,2})(?:月|[-/.月]\d{1,2}日?(?:[t ].*)?)?$/.exec(word) ??
    /^(\d{4})(\d{2})$/.exec(word) ??
    [];
  const index = Number(month) - 1;
  return year !== undefined && index >= 0 && index < 12 ? Number(year) * 12 + index : null;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1970 of `2026-04-01`, `2026/4/1`, `2026年4月1日`; null when there is no such day. */
export function writtenDay(text: string): number | null {
  const [, y, m, d] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[t ].*)?$/.exec(plain(text)) ?? [];
  if (y === undefined) return null;
  const instant = Date.UTC(Number(y), Number(m) - 1, Number(d));
  const day = new Date(instant);
  const same = day.getUTCMonth() === Number(m) - 1 && day.getUTCDate() === Number(d);
  return same ? instant / MILLISECONDS_A_DAY : null;
}

const USING = new Set([
  '1',
  'true',
  'yes',
  'treated',
  'treatment',
  'using',
  'use',
  '利用',
  '利用組',
  'あり',
]);
const NOT_USING = new Set([
  '0',
  'false',
  'no',
  'control',
  'not using',
  'not',
  '非利用',
  '非利用組',
  'なし',
]);

/** Whether a team uses the product; null when that is not what stands there. */
export function writtenArm(text: string): boolean | null {
  const word = plain(text);
  if (USING.has(word)) return true;
  return NOT_USING.has(word) ? false : null;
}
