/** What a person does with what a pair shares. */
import * as z from 'zod';
import { asideChangeSchema } from '#lib/domain/aside.ts';
import { commitmentChangeSchema, WHY_LIMIT } from '#lib/domain/commitment.ts';
import { cardWishSchema } from '#lib/domain/icebreak.ts';
import { sharedMeetingChangeSchema } from '#lib/domain/joint-meeting.ts';
import { preferenceChangeSchema } from '#lib/domain/preference.ts';
import { privateMemoChangeSchema } from '#lib/domain/private-memo.ts';
import { templateChangeSchema } from '#lib/domain/template.ts';
import { writtenForSchema } from '#lib/domain/written-for.ts';

const id = z.lazy(() => z.string().min(1).max(1024));
const about = { meetingId: id, for: writtenForSchema };

export const pairMessages = {
  /** Kept durably when the answer is ok. */
  'entry.save': {
    from: 'own',
    request: z.lazy(() =>
      z.strictObject({
        ...about,
        entry: z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('aside'), change: asideChangeSchema }),
          z.strictObject({ kind: z.literal('meeting'), change: sharedMeetingChangeSchema }),
          z.strictObject({ kind: z.literal('preference'), change: preferenceChangeSchema }),
          z.strictObject({ kind: z.literal('private'), change: privateMemoChangeSchema }),
          z.strictObject({ kind: z.literal('template'), change: templateChangeSchema }),
        ]),
      }),
    ),
  },
  /** A new commitment, or a change of one; the background adds who and when. */
  'commitment.save': {
    from: 'own',
    request: z.lazy(() =>
      z.strictObject({
        ...about,
        id: z.uuid(),
        owner: z.enum(['me', 'them']).optional(),
        change: commitmentChangeSchema.unwrap().pick({ text: true, due: true }),
        step: z
          .strictObject({
            state: z.enum(['open', 'done', 'dropped']),
            why: z.string().max(WHY_LIMIT),
          })
          .optional(),
      }),
    ),
  },
  /** Puts a card on the table of both. */
  'icebreak.draw': {
    from: 'own',
    request: z.lazy(() => z.strictObject({ ...about, wish: cardWishSchema })),
  },
  /** On this device only: what this person did with a hint. */
  'hint.react': {
    from: 'own',
    request: z.lazy(() =>
      z.strictObject({
        meetingId: id,
        hintId: z.string().max(80),
        reaction: z.enum(['seen', 'next', 'tried', 'helped', 'hide']),
      }),
    ),
  },
} as const;
