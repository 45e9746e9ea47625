import * as z from 'zod';

/** What the popup would need the parser of all settings for; the background has it. */
export const settingsMessages = {
  /** The line with that name is not shown again. */
  'news.putAway': { from: 'own', request: z.lazy(() => z.string().max(60)) },
  /** The answer's `text` is a diagnosis that may be given to anybody. */
  'report.write': {
    from: 'own',
    request: z.lazy(() =>
      z.array(z.strictObject({ surface: z.string().max(100), layer: z.int() })).max(100),
    ),
  },
} as const;
