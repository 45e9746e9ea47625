/** What became of a deletion, in numbers. */
import * as z from 'zod';

const count = z.lazy(() => z.int().nonnegative());
export const receiptSchema = z.lazy(() =>
  z.strictObject({
    at: z.iso.datetime(),
    /** Whom it was about; null = everything. */
    email: z.string().nullable(),
    here: count,
    /** Emptied in the team. */
    emptied: count,
    /** To be emptied there as soon as the team answers. */
    waiting: count,
    /** Of both: stays with the other person. */
    left: count,
    /** Databases that did not open and could not be deleted either. */
    copiesLeft: count,
  }),
);
export type Receipt = z.infer<typeof receiptSchema>;
