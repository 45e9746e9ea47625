import * as z from 'zod';

export const liveMessages = {
  /** A panel's listener heard that something changed in the team: read it. */
  'live.rang': { from: 'own', request: z.lazy(() => z.null()) },
  /**
   * A panel is seen, at that meeting (null = no longer); said again every minute. `together` = the
   * other person has it open too, so what is typed is sent while it is typed. `hears` = its listener
   * stands, so what changes need not be looked for.
   */
  'live.here': {
    from: 'own',
    request: z.lazy(() =>
      z.strictObject({
        meetingId: z.string().min(1).max(1024).nullable(),
        together: z.boolean(),
        hears: z.boolean(),
      }),
    ),
  },
} as const;
