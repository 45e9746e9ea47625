import * as z from 'zod';
import { writtenForSchema } from '#lib/domain/written-for.ts';

export const handoverMessages = {
  /** The member lets this supporter see one thing from before, or no longer. */
  'handover.tick': {
    from: 'own',
    request: z.lazy(() =>
      z.strictObject({
        meetingId: z.string().min(1).max(1024),
        for: writtenForSchema,
        /** Written as a uuid, but made of a hash: it has no version. */
        id: z.guid(),
        shown: z.boolean(),
      }),
    ),
  },
} as const;
