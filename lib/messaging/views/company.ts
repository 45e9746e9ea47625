import * as z from 'zod';
import { companySchema } from '#lib/domain/company/company.ts';
import { organisationReadingSchema } from '#lib/domain/insights/organisation-reading.ts';
import { noticeSchema } from '#lib/domain/rating/feedback-store.ts';
import { TEAM_CELLS } from '#lib/domain/rating/place.ts';
import { hintReportSchema, teamHintSchema } from '#lib/domain/team-hint.ts';
import { responseSchema, topicSchema } from '#lib/domain/vocabulary.ts';
import { accountViewSchema } from '../views.ts';
import { hintViewSchema } from './pair.ts';

const ownCountSchema = z.strictObject({ count: z.int().positive(), mean: z.number() });

/** Team, people and mirror, for our own full pages. */
export const companyViewSchema = z.strictObject({
  account: z.strictObject({
    team: accountViewSchema.shape.team,
    me: z.strictObject({ email: z.string(), name: z.string() }).nullable(),
  }),
  /** As last read; null = never. */
  company: companySchema.nullable(),
  /** Team links to pass on; null without a team. */
  links: z
    .strictObject({ company: z.string(), teams: z.record(z.string(), z.string()) })
    .nullable(),
  /** Whether the rules kept what they promise when that was last tried. */
  probe: z.strictObject({ at: z.iso.datetime(), well: z.boolean() }).nullable(),
  /** Bands of the teams that the person supports. */
  mirror: noticeSchema.unwrap().options[3].pick({ at: true, teams: true }).nullable(),
  /** The next good step for each expected response, from the hints; none where they are off. */
  steps: z.partialRecord(z.enum(TEAM_CELLS), hintViewSchema.pick({ hint: true, why: true })),
  /** Hints that an administrator decides about; null = not read, or not theirs to decide. */
  hints: z
    .strictObject({ hints: z.array(teamHintSchema), reports: z.array(hintReportSchema) })
    .nullable(),
  /** What an analyst has read of the organisation, perhaps not to its end; null = never. */
  organisation: organisationReadingSchema.nullable(),
  /** The supporter's own look back. */
  reflection: z.strictObject({
    byTopic: z.partialRecord(topicSchema, ownCountSchema),
    byResponse: z.partialRecord(responseSchema, ownCountSchema),
  }),
});
export type CompanyView = z.infer<typeof companyViewSchema>;
