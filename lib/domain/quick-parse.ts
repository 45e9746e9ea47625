/**
 * zod's fast way is compiled with `eval`, which an extension may not use, and its other one takes about
 * 20 µs for a row of ours: too long for a thread of years. Nearly all that is read was written by Sashi
 * and is fine. So a schema is turned into plain functions that see that fast; where they do not, zod
 * decides. What holds (quick-parse.test.ts): whatever they take, zod takes too, and changes nothing in it.
 */
import type * as z from 'zod';

/** True only for what zod takes as it stands; false says nothing. */
type Fits = (found: unknown) => boolean;
/** A schema or a check, as zod keeps it. */
type Def = Readonly<Record<string, unknown>>;
type Kept = { readonly _zod: { readonly def: Def } };

const made = new WeakMap<object, Fits>();

/** What `safeParse` answers; the data may be what was found itself instead of a copy. */
export function quickParse<S extends z.ZodType>(
  schema: S,
  found: unknown,
): z.ZodSafeParseResult<z.infer<S>> {
  if (fitsOf(schema)(found)) return { success: true, data: found as z.infer<S> };
  return schema.safeParse(found);
}

function fitsOf(schema: unknown): Fits {
  const kept = schema as Kept;
  let fits = made.get(kept);
  if (!fits) {
    made.set(kept, (found) => fitsOf(kept)(found)); // meanwhile, within one that is about itself
    fits = compile(defOf(kept));
    made.set(kept, fits);
  }
  return fits;
}

function compile(def: Def): Fits {
  const shape = shapes[def['type'] as string]?.(def) ?? never;
  // A string of a format is a check itself.
  const checks = [...(def['check'] ? [def] : []), ...((def['checks'] as Kept[]) ?? []).map(defOf)];
  const all = [shape, ...checks.map((one) => checkers[one['check'] as string]?.(one) ?? never)];
  if (all.includes(never)) return never;
  return all.reduce((before, fits) => (found) => before(found) && fits(found));
}

const defOf = ({ _zod }: Kept): Def => _zod.def;
const never: Fits = () => false;
const each = (def: unknown): Fits[] => (def as unknown[]).map(fitsOf);
function isRecord(found: unknown): found is Record<string, unknown> {
  return (
    typeof found === 'object' && found !== null && Object.getPrototypeOf(found) === Object.prototype
  );
}

const shapes: Readonly<Record<string, (def: Def) => Fits>> = {
  unknown: () => () => true,
  string: () => (found) => typeof found === 'string',
  number: () => (found) => Number.isFinite(found),
  boolean: () => (found) => typeof found === 'boolean',
  null: () => (found) => found === null,
  custom: () => () => true,
  literal: ({ values }) => isIn(values as unknown[]),
  enum: ({ entries }) => isIn(Object.values(entries as object)),
  nullable: ({ innerType }) => {
    const fits = fitsOf(innerType);
    return (found) => found === null || fits(found);
  },
  optional: ({ innerType }) => {
    const fits = fitsOf(innerType);
    return (found) => found === undefined || fits(found);
  },
  default: ({ innerType }) => fitsOf(innerType),
  catch: ({ innerType }) => fitsOf(innerType),
  union: ({ options }) => {
    const some = each(options);
    // The first that takes it decides: perhaps one that changes it.
    return some.includes(never) ? never : (found) => some.some((fits) => fits(found));
  },
  lazy: ({ getter }) => fitsOf((getter as () => unknown)()),
  array: ({ element }) => {
    const fits = fitsOf(element);
    return (found) => {
      if (!Array.isArray(found)) return false;
      for (const one of found) if (!fits(one)) return false; // `every` would leave holes out
      return true;
    };
  },
  tuple: ({ items, rest }) => {
    const all = each(items);
    return (found) =>
      rest === null &&
      Array.isArray(found) &&
      found.length === all.length &&
      all.every((fits, index) => fits(found[index]));
  },
  record: ({ keyType, valueType }) => {
    const [key, value] = [fitsOf(keyType), fitsOf(valueType)];
    return (found) =>
      isRecord(found) &&
      Object.keys(found).every((name) => name !== '__proto__' && key(name) && value(found[name]));
  },
  object: ({ shape, catchall }) => {
    const fields = Object.entries(shape as object).map(
      ([name, type]) => [name, fitsOf(type)] as const,
    );
    const names = new Set(fields.map(([name]) => name));
    const isStrict = catchall === undefined || defOf(catchall as Kept)['type'] === 'never';
    return (found) => {
      if (!isStrict || !isRecord(found)) return false;
      for (const [name, fits] of fields) if (!fits(found[name])) return false;
      for (const name of Object.keys(found)) if (!names.has(name)) return false;
      return true;
    };
  },
};

/** Formats that are nothing but their pattern. */
const PATTERNS = new Set(['regex', 'datetime', 'date', 'email', 'uuid']);

const checkers: Readonly<Record<string, (def: Def) => Fits>> = {
  min_length:
    ({ minimum }) =>
    (found) =>
      (found as string).length >= (minimum as number),
  max_length:
    ({ maximum }) =>
    (found) =>
      (found as string).length <= (maximum as number),
  length_equals:
    ({ length }) =>
    (found) =>
      (found as string).length === length,
  greater_than:
    ({ value, inclusive }) =>
    (found) =>
      inclusive ? (found as number) >= (value as number) : (found as number) > (value as number),
  less_than:
    ({ value, inclusive }) =>
    (found) =>
      inclusive ? (found as number) <= (value as number) : (found as number) < (value as number),
  number_format: ({ format }) => (format === 'safeint' ? Number.isSafeInteger : never),
  string_format: ({ format, pattern }) => {
    const isPlain = pattern instanceof RegExp && !pattern.global && !pattern.sticky;
    if (!isPlain || !PATTERNS.has(format as string)) return never;
    return (found) => pattern.test(found as string);
  },
  custom: ({ fn }) => (typeof fn === 'function' ? (found) => (fn as Fits)(found) : never),
};

function isIn(values: readonly unknown[]): Fits {
  const all = new Set(values);
  return (found) => all.has(found);
}
