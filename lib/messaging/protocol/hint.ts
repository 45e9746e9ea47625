import * as z from 'zod';
import { hintProposalSchema, reportReasonSchema } from '#lib/domain/team-hint.ts';

const hintId = z.lazy(() => z.string().min(1).max(80));

export const hintMessages = {
  /** For colleagues, without a name; it waits for an administrator. */
  'hint.propose': { from: 'own', request: hintProposalSchema },
  /** An administrator lets everybody see it, or nobody. */
  'hint.decide': {
    from: 'own',
    request: z.lazy(() => z.strictObject({ hintId, status: z.enum(['shown', 'hidden']) })),
  },
  'hint.report': {
    from: 'own',
    request: z.lazy(() => z.strictObject({ hintId, why: reportReasonSchema })),
  },
  /** Reads the team's hints anew; for an administrator also what waits and what was reported. */
  'hint.refresh': { from: 'own', request: z.lazy(() => z.null()) },
} as const;
