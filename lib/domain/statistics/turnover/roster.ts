/** People of two arms: when they came under observation, when it ended, and whether they left. */
export interface Person {
  /** Time of joining; 0 = was there at the start. */
  readonly entry: number;
  /** Time of leaving or of the end of observation, later than `entry`. */
  readonly time: number;
  readonly left: boolean;
  readonly treated: boolean;
  readonly team: string;
}

/** At risk at t: joined before t and still there just before t (entry < t <= time). */
export function atRisk(people: readonly Person[], t: number): number {
  let count = 0;
  for (const { entry, time } of people) if (entry < t && t <= time) count += 1;
  return count;
}

/** The distinct times at which somebody left, ascending. */
export function leavingTimes(people: readonly Person[]): number[] {
  const times = new Set<number>();
  for (const { time, left } of people) if (left) times.add(time);
  return [...times].sort((one, other) => one - other);
}

/** People at risk and leaving at every leaving time, by one pass over sorted times. */
export function riskTable(
  people: readonly Person[],
  times: readonly number[] = leavingTimes(people),
): readonly { readonly time: number; readonly atRisk: number; readonly left: number }[] {
  const entries = Float64Array.from(people, ({ entry }) => entry).sort();
  const exits = Float64Array.from(people, ({ time }) => time).sort();
  const leaving = Float64Array.from(
    people.filter(({ left }) => left),
    ({ time }) => time,
  ).sort();
  let entered = 0;
  let gone = 0;
  let from = 0;
  return times.map((time) => {
    while (entered < entries.length && (entries[entered] ?? 0) < time) entered += 1;
    while (gone < exits.length && (exits[gone] ?? 0) < time) gone += 1;
    while (from < leaving.length && (leaving[from] ?? 0) < time) from += 1;
    let left = 0;
    while (from + left < leaving.length && leaving[from + left] === time) left += 1;
    return { time, atRisk: entered - gone, left };
  });
}

/** People of each team who were there at the start. */
export function peopleAtStart(people: Iterable<Person>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { team, entry } of people) {
    if (entry <= 0) counts.set(team, (counts.get(team) ?? 0) + 1);
  }
  return counts;
}
