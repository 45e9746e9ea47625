/** What stands on the screens of this device: which meeting is open where, and how it looks there. */
import * as z from 'zod';

/** Stands for the popup and the browser's side panel, which belong to no tab. */
export const NO_TAB = -1;

export const screenRowSchema = z.lazy(() =>
  z.strictObject({
    schema: z.literal(1),
    /** A tab with Calendar in it, or `NO_TAB`. */
    tabId: z.int(),
    meetingId: z.string().nullable(),
    /** Of the calendar page; null = not said. */
    language: z.enum(['ja', 'en']).nullable(),
    dark: z.boolean(),
    at: z.iso.datetime(),
  }),
);
export type ScreenRow = z.infer<typeof screenRowSchema>;

export function blankScreen(tabId: number, at: string): ScreenRow {
  return { schema: 1, tabId, meetingId: null, language: null, dark: false, at };
}

/** A tab's own screen; without a tab, the one where a meeting was opened last. */
export function screenFor(screens: readonly ScreenRow[], tabId: number | null): ScreenRow | null {
  if (tabId !== null) return screens.find((screen) => screen.tabId === tabId) ?? null;
  const newestFirst = [...screens].sort((one, other) => (one.at < other.at ? 1 : -1));
  return newestFirst.find((screen) => screen.meetingId !== null) ?? newestFirst[0] ?? null;
}
