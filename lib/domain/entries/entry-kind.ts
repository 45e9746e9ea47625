/**
 * A kind of entry: what a pair shares. A new kind is one file with `fieldsKind({…})` and one line in
 * `kinds.ts`; storing, sending, receiving, merging, exporting and erasing then work for it.
 */
import type * as z from 'zod';
import { quickParse } from '#lib/domain/quick-parse.ts';
import {
  type FieldsBody,
  fieldsBodySchema,
  type Json,
  mergeFields,
  NO_FIELDS,
  withFields,
  withoutFields,
} from './fields-body.ts';

/** When and by which edit something is written. */
export interface Writing {
  /** Milliseconds since 1970 UTC, by this device's clock. */
  readonly now: number;
  /** Unlike that of any other edit. */
  readonly edit: string;
}

export interface EntryKind<Content = unknown, Edit = unknown, Body = unknown> {
  /** As in the document's id. */
  readonly kind: string;
  /** `author`: each of the two has one of their own. `pair`: they write the same one. */
  readonly owner: 'author' | 'pair';
  /** True = it never leaves this device, but in a file that the person saves. */
  readonly staysHere?: boolean;
  /** What there is one of: a meeting, anything with an id of its own, or the pair itself. */
  readonly about: 'meeting' | 'thing' | 'pair';
  /** The body of an entry in which nothing was written yet. */
  readonly blank: Body;
  /** Null for what is no body of this kind; it comes from outside. */
  readonly parse: (found: unknown) => Body | null;
  readonly merge: (one: Body, other: Body) => Body;
  readonly write: (body: Body, change: Edit, writing: Writing) => Body;
  readonly erase: (body: Body, writing: Writing) => Body;
  /** Nothing is written in it, or no longer. */
  readonly isBlank: (body: Body) => boolean;
  /** What people see of it; what can't be read of a field counts as not written. */
  readonly read: (body: Body) => Content;
  /** The body as it travels, in an envelope: text, or bytes. */
  readonly pack: (body: Body) => string | Uint8Array;
  readonly unpack: (packed: string | Uint8Array) => Body | null;
}

type Shape = Readonly<Record<string, z.ZodType<Json>>>;
type Values<S extends Shape> = { [F in keyof S]: z.infer<S[F]> };
/** Things by their ids; each of them is a field of its own. */
type Lists<S extends Shape> = { [F in keyof S]: Readonly<Record<string, z.infer<S[F]>>> };
/** What it does not name stays; null takes a thing away. */
type Change<F extends Shape, L extends Shape> = {
  [N in keyof F]?: z.infer<F[N]> | undefined;
} & { [N in keyof L]?: Readonly<Record<string, z.infer<L[N]> | null>> | undefined };

export interface FieldsOf<F extends Shape, L extends Shape> {
  readonly kind: string;
  readonly owner: EntryKind['owner'];
  readonly staysHere?: boolean;
  readonly about: EntryKind['about'];
  /** Called when the first of them is read. */
  readonly fields: () => F;
  /** Values of fields that nobody has written. */
  readonly unwritten: Values<F>;
  /** Lists of things that come and go; null in a change takes one away. */
  readonly lists: L;
}

export type FieldsKind<F extends Shape, L extends Shape> = EntryKind<
  Values<F> & Lists<L>,
  Change<F, L>,
  FieldsBody
>;

/** A kind whose fields are each written by whoever writes last. */
export function fieldsKind<F extends Shape, L extends Shape>(of: FieldsOf<F, L>): FieldsKind<F, L> {
  let made: F | undefined;
  const fields = () => (made ??= of.fields());
  return {
    kind: of.kind,
    owner: of.owner,
    staysHere: of.staysHere ?? false,
    about: of.about,
    blank: NO_FIELDS,
    parse: (found) => quickParse(fieldsBodySchema, found).data ?? null,
    merge: mergeFields,
    write: (body, change, { now, edit }) => withFields(body, flat(of, change), now, edit),
    erase: (body, { now, edit }) => withoutFields(body, now, edit),
    isBlank: (body) => Object.keys(body.fields).length === 0,
    read: (body) => ({ ...valuesIn({ ...of, fields }, body), ...listsIn(of, body) }),
    pack: (body) => JSON.stringify(body),
    unpack: (packed) => (typeof packed === 'string' ? fromText(packed) : null),
  };
}

function fromText(text: string): FieldsBody | null {
  try {
    return quickParse(fieldsBodySchema, JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Things in lists become fields of their own: `more.<id>`. */
function flat<F extends Shape, L extends Shape>(
  of: FieldsOf<F, L>,
  change: Change<F, L>,
): Record<string, Json> {
  const entries = Object.entries(change).flatMap(([name, value]): [string, Json][] => {
    if (value === undefined) return [];
    if (!Object.hasOwn(of.lists, name)) return [[name, value]];
    return Object.entries(value as Record<string, Json>).map(([id, one]) => [`${name}.${id}`, one]);
  });
  return Object.fromEntries(entries);
}

function valuesIn<F extends Shape, L extends Shape>(of: FieldsOf<F, L>, body: FieldsBody) {
  const values: Record<string, unknown> = {};
  for (const name in of.unwritten) {
    const written = body.fields[name];
    const read = written && quickParse(of.fields()[name] as z.ZodType, written[1]);
    values[name] = read?.success ? read.data : of.unwritten[name];
  }
  return values as Values<F>;
}

function listsIn<F extends Shape, L extends Shape>(of: FieldsOf<F, L>, { fields }: FieldsBody) {
  const lists: Record<string, Record<string, unknown>> = {};
  for (const list in of.lists) {
    const things: [string, unknown][] = [];
    for (const name in fields) {
      const value = name.startsWith(`${list}.`) ? (fields[name]?.[1] ?? null) : null;
      const read = value === null ? null : quickParse(of.lists[list] as z.ZodType, value);
      if (read?.success) things.push([name.slice(list.length + 1), read.data]);
    }
    // Not one by one: a thing that somebody calls `__proto__` is a thing as any other.
    lists[list] = Object.fromEntries(things);
  }
  return lists as Lists<L>;
}
