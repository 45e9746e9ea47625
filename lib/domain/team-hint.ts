/** Hints that people of a company write for each other. Whose they are is stored nowhere. */
import * as z from 'zod';
import { responseSchema, topicSchema } from './vocabulary.ts';

/** In UTF-16 code units. */
export const TEAM_HINT_LIMIT = 280;

/** What a colleague proposes: for whom it is must be said. */
export const hintProposalSchema = z.lazy(() =>
  z.strictObject({
    topic: topicSchema,
    response: responseSchema,
    lang: z.enum(['ja', 'en']),
    text: z.string().trim().min(1).max(TEAM_HINT_LIMIT),
  }),
);
export type HintProposal = z.infer<typeof hintProposalSchema>;

export const teamHintSchema = z.lazy(() =>
  hintProposalSchema.unwrap().extend({
    id: z.string().regex(/^[0-9a-f-]{1,40}$/),
    /** `proposed` until an administrator has decided. */
    status: z.enum(['proposed', 'shown', 'hidden']),
  }),
);
export type TeamHint = z.infer<typeof teamHintSchema>;

export const reportReasonSchema = z.lazy(() => z.enum(['wrong', 'hurtful', 'personal', 'other']));
export type ReportReason = z.infer<typeof reportReasonSchema>;

export const hintReportSchema = z.lazy(() =>
  z.strictObject({ hint: z.string(), why: reportReasonSchema }),
);
export type HintReport = z.infer<typeof hintReportSchema>;

export type HintVote = 'tried' | 'helped';

/** What the team keeps of them. Every method rejects with `TeamError` only. */
export interface TeamHints {
  /** Those that an administrator has let everybody see, at most 100. */
  shown(): Promise<TeamHint[]>;
  /** For administrators: all hints, and what was reported, at most 100 each. */
  moderated(): Promise<{ readonly hints: TeamHint[]; readonly reports: HintReport[] }>;
  propose(id: string, proposal: HintProposal): Promise<void>;
  decide(id: string, status: 'shown' | 'hidden'): Promise<void>;
  /** Counts this person, once. */
  vote(id: string, what: HintVote, token: string): Promise<void>;
  /** How many different people tried it, or were helped by it; null below five. */
  counted(id: string, what: HintVote): Promise<number | null>;
  /** Once a person and hint. */
  report(id: string, why: ReportReason): Promise<void>;
}
