import * as z from 'zod';

/** What is sent to people who are not in the team yet; null = nobody is missing, or there is no team. */
export const invitationSchema = z
  .strictObject({
    company: z.string(),
    /** The team link, for anybody. */
    link: z.string(),
    /** Who is missing. */
    others: z.array(z.strictObject({ email: z.string(), name: z.string() })).min(1),
  })
  .nullable();
export type InvitationView = z.infer<typeof invitationSchema>;
