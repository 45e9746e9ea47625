/** What is known on this device of another person, whom one has 1on1s with. */
import * as z from 'zod';

export const roleSchema = z.lazy(() => z.enum(['member', 'supporter']));

export const pairRowSchema = z.lazy(() =>
  z.strictObject({
    schema: z.literal(1),
    /** The other person's address in lower case. */
    email: z.string().min(1).max(320),
    name: z.string(),
    /** Null as long as the team does not know that address. */
    uid: z.string().nullable(),
    /** The role of the person at this screen: by the team's documents, and as chosen by hand. */
    teamRole: roleSchema.nullable(),
    chosenRole: roleSchema.nullable(),
    /** When the team last answered who that is, or null if it has never been asked. */
    askedAt: z.iso.datetime().nullable(),
    /** Since when the team has said that there is nobody of that address. */
    missedAt: z.iso.datetime().nullable().default(null),
  }),
);
export type PairRow = z.infer<typeof pairRowSchema>;

export function strangerAt(email: string): PairRow {
  return {
    schema: 1,
    email,
    name: '',
    uid: null,
    teamRole: null,
    chosenRole: null,
    askedAt: null,
    missedAt: null,
  };
}

export const markRowSchema = z.lazy(() =>
  z.strictObject({
    schema: z.literal(1),
    lineageId: z.string().min(1).max(1024),
    /** By hand: this series is (not) a 1on1. */
    oneOnOne: z.boolean().nullable(),
    /** Chosen by hand while the other person was not known. */
    role: roleSchema.nullable(),
  }),
);
/** What the person said by hand about a series. */
export type MarkRow = z.infer<typeof markRowSchema>;

export function unmarked(lineageId: string): MarkRow {
  return { schema: 1, lineageId, oneOnOne: null, role: null };
}
