import * as z from 'zod';
import { writtenForSchema } from '#lib/domain/written-for.ts';

export const handoverMessages = {
  /** The member lets this supporter see one thing from before, or no longer. */
  'handover.tick': {
    from: 'own',
    request: z.strictObject({
      meetingId: z.string().min(1).max(1024),
      for: writtenForSchema,
      id: z.uuid(),
      shown: z.boolean(),
    }),
  },
} as const;
