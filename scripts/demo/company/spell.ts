/** A stretch of one day, as events have it. */
export interface Spell {
  readonly start: string;
  readonly end: string;
}

/** From `HH:MM` of a date, for so many minutes; within the day. */
export function spell(date: string, time: string, minutes: number): Spell {
  const end = new Date(Date.parse(`${date}T${time}:00Z`) + minutes * 60_000);
  return { start: `${date}T${time}`, end: end.toISOString().slice(0, 16) };
}

export function overlaps(one: Spell, other: Spell): boolean {
  return one.start < other.end && other.start < one.end;
}
