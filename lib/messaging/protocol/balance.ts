import * as z from 'zod';
import { writtenForSchema } from '#lib/domain/written-for.ts';

export const balanceMessages = {
  /** How much of the talking was mine, in whole per cent, as I guess. */
  'balance.guess': {
    from: 'own',
    request: z.lazy(() =>
      z.strictObject({
        meetingId: z.string().min(1).max(1024),
        for: writtenForSchema,
        percent: z.int().min(0).max(100),
      }),
    ),
  },
} as const;
