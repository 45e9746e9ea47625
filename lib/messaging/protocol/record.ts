import * as z from 'zod';

export const recordMessages = {
  /** Everything that the person wrote; the answer's `text` is the record as JSON. */
  'record.read': { from: 'own', request: z.null() },
} as const;
