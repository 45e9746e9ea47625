import * as z from 'zod';

const raw = z.lazy(() => z.string().max(4096).nullable());

export const calendarMessages = {
  /** These days are drawn as a whole: what is known to be there and has no chip was taken out. */
  'calendar.shown': {
    from: 'page',
    request: z.lazy(() =>
      z.strictObject({
        /** `data-datekey` of each. */
        days: z.array(z.string().max(4096)).max(100),
        chips: z.array(z.strictObject({ id: raw, log: raw })).max(2000),
      }),
    ),
  },
} as const;
