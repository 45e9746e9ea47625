/** Calendar days as `YYYY-MM-DD`, without clocks and time zones. */

const DAY = 86_400_000;

/** The day, or null if there is no such day (30 February) or it is out of a calendar's range. */
export function plainDate(year: number, month: number, day: number): string | null {
  if (!(year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31))
    return null;
  const iso = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
  const wanted = `${year}-${pad(month)}-${pad(day)}`;
  return iso === wanted ? iso : null;
}

/** The day so many days later. */
function plusDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** Days from one date to the other; negative when the other is earlier. */
export function daysBetween(one: string, other: string): number {
  return Math.round((Date.parse(other) - Date.parse(one)) / DAY);
}

/** `YYYY-MM-DDTHH:MM`; 1440 minutes are the next day's midnight. */
export function at(date: string, minutes: number): string {
  return `${plusDays(date, Math.floor(minutes / 1440))}T${clockText(minutes % 1440)}`;
}

/** `HH:MM`. */
export function clockText(minutes: number): string {
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
