import * as z from 'zod';
import { stuckSchema } from '#lib/domain/stuck.ts';

const id = z.lazy(() => stuckSchema.unwrap().shape.id);

export const stuckMessages = {
  /** Tries to send it, or to read it, once more. */
  'stuck.retry': { from: 'own', request: id },
  /** It stays where it is, but is not shown any more. */
  'stuck.putAway': { from: 'own', request: id },
  /** The answer's `text` is what it says, to be kept elsewhere. */
  'stuck.copy': {
    from: 'own',
    request: z.lazy(() => z.strictObject({ id, language: z.enum(['ja', 'en']) })),
  },
} as const;
