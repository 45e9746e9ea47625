/** What a panel needs to listen to the team while it is open. It goes to our own pages only. */
import * as z from 'zod';
import { teamConfigSchema } from '#lib/domain/team.ts';

export const liveViewSchema = z.strictObject({
  /** Null = nobody to listen for: no session, no pair, nothing read yet. */
  access: z
    .strictObject({
      team: teamConfigSchema,
      uid: z.string(),
      /** Firebase ID token of this session, good for up to an hour. */
      token: z.string(),
      /** Place of the last reading in the team's time. */
      since: z.strictObject({ seconds: z.int(), nanoseconds: z.int() }),
      pairId: z.string(),
      otherUid: z.string(),
    })
    .nullable(),
});
export type LiveView = z.infer<typeof liveViewSchema>;
