import * as z from 'zod';

/** Its id in `StorageView.copies`. */
const copySchema = z.lazy(() => z.string().max(600));

export const recordMessages = {
  /** Everything that the person wrote; the answer's `text` is the record as JSON. */
  'record.read': { from: 'own', request: z.lazy(() => z.null()) },
  /**
   * Deletes what was written with one person (null = everything), here and in the team; `shared` =
   * also what both wrote. The answer's `text` is the receipt, as JSON (`receiptSchema`).
   */
  'record.delete': {
    from: 'own',
    request: z.lazy(() =>
      z.strictObject({ email: z.string().max(320).nullable(), shared: z.boolean() }),
    ),
  },
  /** A copy on this device, whole; the answer's `text` is what lies there, as JSON. */
  'copy.read': { from: 'own', request: copySchema },
  /** Deletes data that did not open and was set aside. */
  'copy.forget': { from: 'own', request: copySchema },
  /**
   * Brings back a record from a file, or from a copy on this device; `dry` = only tells what that
   * would do. The answer's `text` is that, as JSON (`broughtSchema`).
   */
  'record.bring': {
    from: 'own',
    request: z.lazy(() =>
      z.strictObject({
        source: z.union([
          z.strictObject({ file: z.string() }),
          z.strictObject({ copy: copySchema }),
        ]),
        dry: z.boolean(),
      }),
    ),
  },
} as const;
