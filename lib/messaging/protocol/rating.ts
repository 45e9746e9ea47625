import * as z from 'zod';
import { answerWaySchema, hopedSchema, scoreSchema } from '#lib/domain/rating/feedback.ts';

const meetingId = z.lazy(() => z.string().min(1).max(1024));

/** From our own pages alone: no rating is ever in a message to or from Calendar's page. */
export const ratingMessages = {
  'rating.answer': {
    from: 'own',
    request: z.lazy(() =>
      z.strictObject({
        meetingId,
        rating: scoreSchema,
        hoped: hopedSchema,
        /** As the person was told when they answered; it never turns into another by itself. */
        way: answerWaySchema,
      }),
    ),
  },
  /** What could not be sent as promised is kept for oneself. */
  'rating.keep': { from: 'own', request: meetingId },
  'rating.dismiss': { from: 'own', request: meetingId },
  /** A supporter's own look back, for themselves. */
  'reflection.save': {
    from: 'own',
    request: z.lazy(() => z.strictObject({ meetingId, rating: scoreSchema })),
  },
  /** Asks for the bands of the person's own teams. */
  'mirror.refresh': { from: 'own', request: z.lazy(() => z.null()) },
} as const;
