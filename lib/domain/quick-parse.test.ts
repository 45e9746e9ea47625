import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { rowSchemas } from '#lib/storage/rows.ts';
import { keptEntry } from '#support/entries.ts';
import { meetingRow } from '#support/rows.ts';
import { fieldsBodySchema } from './entries/fields-body.ts';
import { quickParse } from './quick-parse.ts';

const tree: z.ZodType = z.lazy(() =>
  z.strictObject({ name: z.string().min(1).max(4), below: z.array(tree).max(2) }),
);
/** Every form that is used of zod, and some that its answer differs from what it was given. */
const schemas = {
  ...rowSchemas,
  body: fieldsBodySchema,
  tree,
  json: z.json(),
  trimmed: z.string().trim(),
  upper: z.string().transform((text) => text.toUpperCase()),
  loose: z.object({ a: z.int().min(1).max(3) }),
  stripped: z.strictObject({ a: z.object({ b: z.int() }) }),
  address: z.url(),
  withDefault: z.strictObject({ a: z.string().default('a'), b: z.null().optional() }),
  either: z.union([z.literal('1').transform(Number), z.string()]),
  caught: z.enum(['a', 'b']).catch('a'),
  sticky: z.string().regex(/a/g),
  counted: z.tuple([z.number().gt(1).lt(3), z.uuid().nullable()]),
  record: z.record(z.string().min(2), z.boolean()).refine((all) => Object.keys(all).length < 2),
  refused: z.string().superRefine((text, context) => {
    if (text === 'no') context.addIssue('no');
  }),
  date: z.date(),
};

const valid = [
  keptEntry({ says: { topic: 'work', note: 'hello', more: {} }, sharedAt: '2026-11-02T10:00:00Z' }),
  keptEntry().body,
  { ...meetingRow(), guests: [{ email: 'hana@example.com', organizer: true }] },
  { name: 'a', below: [{ name: 'b', below: [] }] },
  { a: 2, b: null },
  { a: { b: 1, c: 2 } },
  [2, '6f6b8a9e-6a55-4d5e-9a6e-6d0c0e6a7f11'],
  { xy: true },
  new Date(0),
];
const leaf = fc.oneof(
  fc.constantFrom('a', 'b', '1', 'no', ' x ', '2026-02-30', '2026-11-02T10:00', 'http://a.b', ''),
  fc.constantFrom(null, undefined, true, Number.NaN, Infinity, -0, 2.5, 2 ** 60),
  fc.integer({ min: -1, max: 4 }),
  fc.string(),
  fc.anything({ maxDepth: 2, withNullPrototype: true, withDate: true }),
);

/** One of the valid things with something in it changed, added or taken away, however deep. */
const damaged = fc
  .tuple(fc.constantFrom(...valid), fc.array(fc.nat()), leaf, fc.boolean())
  .map(([from, path, value, away]) => {
    const whole = { of: structuredClone<unknown>(from) };
    let at: Record<string, unknown> = whole;
    let key = 'of';
    for (const step of path) {
      const next = at[key];
      if (typeof next !== 'object' || next === null) break;
      at = next as Record<string, unknown>;
      const keys = [...Object.keys(at), ...(Array.isArray(at) ? [] : ['more'])];
      key = keys[step % keys.length] ?? '0';
    }
    if (away) delete at[key];
    else at[key] = value;
    return whole.of;
  });

describe('Quick parsing', () => {
  it('answers what zod answers, whatever it is given', () => {
    const anything = fc.oneof(damaged, leaf, fc.constantFrom(...valid));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(schemas)), anything, (name, found) => {
        const schema = schemas[name as keyof typeof schemas] as z.ZodType;
        const [quick, slow] = [quickParse(schema, found), schema.safeParse(found)];
        expect([quick.success, quick.data]).toStrictEqual([slow.success, slow.data]);
      }),
      { numRuns: 20_000 },
    );
  });

  it('does not ask zod about a row that is as Sashi writes it', () => {
    const asked: unknown[] = [];
    const row = keptEntry({ says: { topic: 'work', note: 'hello' } });
    const schema = rowSchemas.entries;
    const watched = Object.assign(Object.create(schema), {
      safeParse: (found: unknown) => asked.push(found),
    });
    expect(quickParse(watched, row)).toEqual({ success: true, data: row });
    expect(quickParse(watched, { ...row, kind: 'unknown' })).toBe(1);
    expect(asked).toHaveLength(1);
  });
});
