import * as z from 'zod';
import { companySchema } from '#lib/domain/company/company.ts';
import type { HintCount } from '#lib/domain/hint-counts.ts';
import { organisationReadingSchema } from '#lib/domain/insights/organisation-reading.ts';
import { hintReportSchema, teamHintSchema } from '#lib/domain/team-hint.ts';
import { responseSchema, topicSchema } from '#lib/domain/vocabulary.ts';
import type { FeedbackRow } from './feedback.ts';
import { TEAM_CELLS } from './place.ts';

const bandSchema = z.lazy(() => z.enum(['weak', 'mixed', 'strong']));

const peopleCounted = z.lazy(() => z.int().positive().nullable());
const hintCountSchema = z.lazy(
  () =>
    z.strictObject({
      at: z.iso.datetime(),
      tried: peopleCounted,
      helped: peopleCounted,
    }) satisfies z.ZodType<HintCount>,
);

export const ratingTeamSchema = z.lazy(() =>
  z.strictObject({
    teamId: z.string(),
    possibleRaters: z.int().nonnegative(),
    mayRate: z.boolean(),
    lane: z.union([z.literal(0), z.literal(1), z.literal(2)]),
    supporterUid: z.string(),
    witnessUid: z.string(),
  }),
);

/** What was last read of the team, so that it is there at once and without a network. */
export const noticeSchema = z.lazy(() =>
  z.discriminatedUnion('is', [
    z.strictObject({ key: z.literal('company'), is: z.literal('company'), company: companySchema }),
    z.strictObject({
      /** `standing:` and the supporter's uid. */
      key: z.string(),
      is: z.literal('standing'),
      at: z.iso.datetime(),
      /** Null = no team of theirs in which this person is a member. */
      team: ratingTeamSchema.nullable(),
      /** Where an answer about that meeting, with that wish, would be counted. */
      room: z
        .strictObject({
          meetingId: z.string(),
          topic: topicSchema.nullable(),
          response: responseSchema.nullable(),
          place: z.enum(['team', 'pool', 'nowhere']),
        })
        .nullable()
        .default(null),
    }),
    z.strictObject({
      key: z.literal('probe'),
      is: z.literal('probe'),
      at: z.iso.datetime(),
      well: z.boolean(),
    }),
    z.strictObject({
      key: z.literal('mirror'),
      is: z.literal('mirror'),
      at: z.iso.datetime(),
      /** By team and expected response: the bands that were answered, oldest first, by epoch. */
      teams: z.record(
        z.string(),
        z.partialRecord(
          z.enum(TEAM_CELLS),
          z.array(z.strictObject({ epoch: z.int().nonnegative(), band: bandSchema })),
        ),
      ),
    }),
    z.strictObject({
      key: z.literal('organisation'),
      is: z.literal('organisation'),
      at: z.iso.datetime(),
      reading: organisationReadingSchema,
    }),
    z.strictObject({
      key: z.literal('hints'),
      is: z.literal('hints'),
      at: z.iso.datetime(),
      shown: z.array(teamHintSchema),
      /** How many different people tried each, and how many it helped, where that may be known. */
      tried: z.record(z.string(), z.int().positive()).default({}),
      helped: z.record(z.string(), z.int().positive()),
      /** The same of those that are built in, asked for one by one, by their ids. */
      builtIn: z.record(z.string(), hintCountSchema).default({}),
      /** When the team last took no vote of that name. */
      refused: z.record(z.string(), z.iso.datetime()).default({}),
      /** For an administrator; null for all others. */
      moderated: z
        .strictObject({ hints: z.array(teamHintSchema), reports: z.array(hintReportSchema) })
        .nullable(),
    }),
    z.strictObject({
      /** `balance:` and the meeting. */
      key: z.string(),
      is: z.literal('balance'),
      meetingId: z.string(),
      /** How much of the talking was mine, as I guess. */
      percent: z.int().min(0).max(100),
      at: z.iso.datetime(),
      /** When the team took it; it stays as it is from then on. */
      sentAt: z.iso.datetime().nullable(),
      /** How much was the other one's, as they guess; null = they have not, or it was not read. */
      theirs: z.int().min(0).max(100).nullable(),
    }),
  ]),
);
export type Notice = z.infer<typeof noticeSchema>;
export type NoticeOf<I extends Notice['is']> = Extract<Notice, { is: I }>;

/** Durable when a promise resolves, as everything in the database on this device. */
export interface FeedbackStore {
  get(meetingId: string): Promise<FeedbackRow | null>;
  all(): Promise<FeedbackRow[]>;
  waiting(): Promise<FeedbackRow[]>;
  put(row: FeedbackRow): Promise<void>;
  forget(meetingId: string): Promise<void>;
  notice(key: string): Promise<Notice | null>;
  /** Those whose key begins so. */
  notices(prefix: string): Promise<Notice[]>;
  putNotice(notice: Notice): Promise<void>;
}
