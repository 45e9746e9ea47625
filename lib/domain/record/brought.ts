/** What bringing back a record would do, or did: shown before anything is changed. */
import * as z from 'zod';
import type { KeptEntry } from '#lib/domain/entries/kept-entry.ts';
import { kindOf } from '#lib/domain/entries/kinds.ts';

/**
 * `new`: it is only in the file. `same`: it is here as it is there. `here`, `file`: both have it, and
 * that one is later in all. `both`: each has something later; of each field the later one stays, of a
 * memo all that was written. `too-large`: together it would be more than the team takes; it is left out.
 */
export const verdictSchema = z.lazy(() =>
  z.enum(['new', 'same', 'here', 'file', 'both', 'too-large']),
);
export type Verdict = z.infer<typeof verdictSchema>;

const count = z.lazy(() => z.int().nonnegative());
const rowSchema = z.lazy(() =>
  z.strictObject({
    /** A kind of entry, or `meetings`, `people`, `marks`, `settings`. */
    what: z.string(),
    counts: z.record(verdictSchema, count),
  }),
);

export const broughtSchema = z.lazy(() =>
  z.strictObject({
    writtenAt: z.iso.datetime(),
    author: z.string().nullable(),
    rows: z.array(rowSchema),
    /** Entries that both have and that differ, the first of them. */
    conflicts: z.array(
      z.strictObject({
        what: z.string(),
        verdict: verdictSchema,
        title: z.string().nullable(),
        startLocal: z.string().nullable(),
      }),
    ),
  }),
);
export type Brought = z.infer<typeof broughtSchema>;

/** Conflicts that are listed one by one. */
export const MOST_LISTED = 30;

/** What becomes of an entry that is here and in a file. */
export function verdictOf(
  { kind: name, body: here }: Pick<KeptEntry, 'kind' | 'body'>,
  file: unknown,
): Exclude<Verdict, 'new' | 'too-large'> {
  const kind = kindOf(name);
  if (!kind) return 'here';
  // Merged with nothing, so that the same content is the same bytes.
  const packed = (...bodies: readonly unknown[]) =>
    String(kind.pack(bodies.reduce((one, other) => kind.merge(one, other), kind.blank)));
  const [ofHere, ofFile, together] = [packed(here), packed(file), packed(here, file)];
  if (together === ofHere) return ofFile === ofHere ? 'same' : 'here';
  return together === ofFile ? 'file' : 'both';
}

export function counted(what: string, verdicts: readonly Verdict[]): Brought['rows'] {
  if (verdicts.length === 0) return [];
  const counts = verdictSchema
    .unwrap()
    .options.map((option) => [option, verdicts.filter((one) => one === option).length] as const);
  return [{ what, counts: Object.fromEntries(counts) as Record<Verdict, number> }];
}
