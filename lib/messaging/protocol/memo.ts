import * as z from 'zod';
import { writtenForSchema } from '#lib/domain/written-for.ts';

export const memoMessages = {
  /** What was typed into the memo, as a yjs update in base64; kept durably when the answer is ok. */
  'memo.type': {
    from: 'own',
    request: z.lazy(() =>
      z.strictObject({
        meetingId: z.string().min(1).max(1024),
        for: writtenForSchema,
        update: z.string().max(400_000),
      }),
    ),
  },
} as const;
