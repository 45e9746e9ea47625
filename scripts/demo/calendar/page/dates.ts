/** Arithmetic on plain dates (`YYYY-MM-DD`): no clock, no time zone. */

const DAY = 86_400_000;

function toMs(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function fromMs(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

export function addDays(date: string, days: number): string {
  return fromMs(toMs(date) + days * DAY);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toMs(to) - toMs(from)) / DAY);
}

/** Moves by months; the day is cut to the month's last. */
export function addMonths(date: string, months: number): string {
  const { year, month, day } = partsOf(date);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0));
  first.setUTCDate(Math.min(day, length.getUTCDate()));
  return fromMs(first.getTime());
}

export function partsOf(date: string): { year: number; month: number; day: number } {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day };
}

/** 0 is Sunday. */
export function weekdayOf(date: string): number {
  return new Date(toMs(date)).getUTCDay();
}

export function startOfWeek(date: string): string {
  return addDays(date, -weekdayOf(date));
}

export function startOfMonth(date: string): string {
  return `${date.slice(0, 7)}-01`;
}

export function datesFrom(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}

/** All dates of the whole weeks that a month touches. */
export function weeksOfMonth(date: string): string[] {
  const first = startOfWeek(startOfMonth(date));
  const next = startOfMonth(addMonths(startOfMonth(date), 1));
  return datesFrom(first, Math.ceil(daysBetween(first, next) / 7) * 7);
}

/** Calendar's number for a date, as in `data-datekey`. */
export function dateKey(date: string): number {
  const { year, month, day } = partsOf(date);
  return ((year - 1970) << 9) | (month << 5) | day;
}

export function isPlainDate(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(toMs(text)) && fromMs(toMs(text)) === text
  );
}
