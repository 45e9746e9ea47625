import * as z from 'zod';
import { stuckSchema } from '#lib/domain/stuck.ts';

/** How it stands with the team, where there is something to say; for every page of ours. */
export const syncViewSchema = z.strictObject({
  /** Why the last exchange did not come to its end, where a person should know; else null. */
  trouble: z.enum(['signed-out', 'denied', 'quota', 'unreadable']).nullable(),
  /** `name` = the other person's, as the team knows them; empty where it does not. */
  stuck: z.array(stuckSchema.unwrap().extend({ name: z.string() })),
  /** What somebody else who was signed in here before wrote and still has to send. */
  leftBehind: z.strictObject({ email: z.string(), count: z.int().positive() }).nullable(),
});
export type SyncView = z.infer<typeof syncViewSchema>;
