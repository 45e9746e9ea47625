/** Weeks as people at work count them: from Monday. Days are `YYYY-MM-DD`. */

const DAY = 86_400_000;

function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** The Monday of the week that the day is in. */
export function mondayOf(day: string): string {
  return plusDays(day, -((new Date(day).getUTCDay() + 6) % 7));
}

/** The Sunday of the same week. */
export function sundayOf(day: string): string {
  return plusDays(mondayOf(day), 6);
}
