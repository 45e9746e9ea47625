import * as z from 'zod';

/** How it stands with the data on this device; for every page of ours. */
export const storageViewSchema = z.strictObject({
  /** Why nothing can be done now, or null. */
  trouble: z.enum(['newer-data', 'disk-full', 'data-unreadable']).nullable(),
  /** What can be looked at and brought back; `set-aside` = data that did not open any more. */
  copies: z.array(
    z.strictObject({
      id: z.string(),
      at: z.iso.datetime(),
      why: z.enum(['daily', 'update', 'set-aside']),
      /** Bytes; null = not known. */
      size: z.int().nonnegative().nullable(),
    }),
  ),
});
export type StorageView = z.infer<typeof storageViewSchema>;
