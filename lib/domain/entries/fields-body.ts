/**
 * The body of every kind but the memo: fields, each with the stamp of who wrote it last. Merging is
 * commutative, associative and idempotent (`fields-body.test.ts`), so devices and people may meet in
 * any order, any number of times, and end with the same.
 */
import * as z from 'zod';
import { laterOf, type Stamp, stampAfter, stampSchema } from './stamp.ts';

/** Enough for any list that people keep by hand. */
const MOST_FIELDS = 500;

export const fieldsBodySchema = z.lazy(() =>
  z.strictObject({
    fields: z
      .record(z.string().min(1).max(120), z.tuple([stampSchema, z.json()]))
      .refine((fields) => Object.keys(fields).length <= MOST_FIELDS),
    /** What was written up to here was taken back by its author, and is gone everywhere. */
    erased: stampSchema.optional(),
  }),
);
export type FieldsBody = z.infer<typeof fieldsBodySchema>;
type Written = FieldsBody['fields'][string];
export type Json = Written[1];

export const NO_FIELDS: FieldsBody = { fields: {} };

/** Both together: of each field what was written last. */
export function mergeFields(one: FieldsBody, other: FieldsBody): FieldsBody {
  const erased = laterOf(one.erased ?? null, other.erased ?? null);
  const names = [...new Set([...Object.keys(one.fields), ...Object.keys(other.fields)])].sort();
  const fields = names.flatMap((name) => {
    const last = laterWritten(one.fields[name], other.fields[name]);
    return last && (erased === null || last[0] > erased) ? [[name, last] as const] : [];
  });
  return { fields: Object.fromEntries(fields), ...(erased === null ? {} : { erased }) };
}

/** The body once these fields have been written; `now` in ms, `edit` = unlike any other edit's. */
export function withFields(
  body: FieldsBody,
  change: Readonly<Record<string, Json>>,
  now: number,
  edit: string,
): FieldsBody {
  const at = stampAfter(stampsOf(body), now, edit);
  const written = Object.entries(change).map(([name, value]): [string, Written] => [
    name,
    [at, value],
  ]);
  return mergeFields(body, { fields: Object.fromEntries(written) });
}

/** Without any text, and so that no device can bring it back. */
export function withoutFields(body: FieldsBody, now: number, edit: string): FieldsBody {
  return { fields: {}, erased: stampAfter(stampsOf(body), now, edit) };
}

function stampsOf({ fields, erased }: FieldsBody): Stamp[] {
  const all = Object.values(fields).map(([at]) => at);
  return erased === undefined ? all : [...all, erased];
}

/** Of equal stamps, which only a copied device can make, every device takes the same. */
function laterWritten(one: Written | undefined, other: Written | undefined): Written | undefined {
  if (!one || !other) return one ?? other;
  if (one[0] !== other[0]) return one[0] > other[0] ? one : other;
  return JSON.stringify(one[1]) > JSON.stringify(other[1]) ? one : other;
}
