/** Compares what was computed with what a vector file expects, field by field. */

export interface Worst {
  readonly field: string;
  readonly got: unknown;
  readonly expected: unknown;
  readonly tolerance: number;
}

export interface Comparison {
  readonly ok: boolean;
  /** The field nearest to (or farthest beyond) its tolerance; null when there was no field at all. */
  readonly worst: Worst | null;
}

/** The allowed absolute difference of a number at this path. */
export type ToleranceOf = (path: string, expected: number) => number;

/** Explanations in the files, for people. */
const WORDS = new Set(['note', 'definition', 'title', 'label']);

/** R prints 15 digits: what the last one can't tell is no difference. */
const printed = (value: number) => (Number.isInteger(value) ? 0 : 5e-15 * Math.abs(value));

/** A status is its first word; what follows explains it: `not_estimable (separation): …`. */
const codeOf = (status: string) => status.split(/[\s:(]/, 1)[0];

/** Not available: absent, or what JSON has no number for. */
const isNothing = (given: unknown) =>
  given === null || given === undefined || (typeof given === 'number' && !Number.isFinite(given));

export function compare(expected: unknown, got: unknown, toleranceOf: ToleranceOf): Comparison {
  let worst: Worst | null = null;
  let farthest = Number.NEGATIVE_INFINITY;
  const judge = (
    field: string,
    distance: number,
    wanted: unknown,
    given: unknown,
    tolerance = 0,
  ) => {
    if (distance <= farthest) return;
    farthest = distance;
    worst = { field, got: given ?? null, expected: wanted, tolerance };
  };
  const walk = (path: string, wanted: unknown, given: unknown): void => {
    if (wanted === undefined) return;
    if (wanted === null) {
      judge(path, isNothing(given) ? 0 : Number.POSITIVE_INFINITY, wanted, given);
    } else if (typeof wanted === 'number') {
      if (Array.isArray(given) && given.length === 1) {
        walk(path, wanted, given[0]);
        return;
      }
      const tolerance = toleranceOf(path, wanted);
      const difference = typeof given === 'number' ? Math.abs(given - wanted) : Number.NaN;
      // A tolerance of 0 means equal.
      const distance = difference <= printed(wanted) ? 0 : difference / tolerance;
      judge(
        path,
        Number.isNaN(distance) ? Number.POSITIVE_INFINITY : distance,
        wanted,
        given,
        tolerance,
      );
    } else if (Array.isArray(wanted)) {
      if (!Array.isArray(given) || given.length !== wanted.length) {
        judge(path, Number.POSITIVE_INFINITY, wanted, given);
      } else {
        wanted.forEach((value, index) => walk(`${path}[${index}]`, value, given[index]));
      }
    } else if (typeof wanted === 'object') {
      const fields = new Map(Object.entries(given ?? {}));
      for (const [key, value] of Object.entries(wanted)) {
        if (!WORDS.has(key)) walk(path ? `${path}.${key}` : key, value, fields.get(key));
      }
    } else {
      const same =
        typeof wanted === 'string' && typeof given === 'string'
          ? codeOf(wanted) === codeOf(given)
          : wanted === given;
      judge(path, same ? 0 : Number.POSITIVE_INFINITY, wanted, given);
    }
  };
  walk('', expected, got);
  return { ok: worst !== null && farthest <= 1, worst };
}
