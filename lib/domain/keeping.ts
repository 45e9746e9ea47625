/**
 * How long the past of a pair stays: as long as both want. Each of the two may wish for an end, and
 * what one no longer wants kept goes for both. It is said for two weeks before anything goes.
 */
import * as z from 'zod';
import { plainDateSchema } from './calendar-event.ts';

export const KEEPING_YEARS = [1, 2, 3, 5] as const;
/** Days between the wish and its beginning. */
const NOTICE_DAYS = 14;

/** Null = as long as the other one wants. */
export const keepingSchema = z.lazy(() =>
  z
    .strictObject({
      years: z.literal(KEEPING_YEARS),
      /** The day on which it begins. */
      from: plainDateSchema,
    })
    .nullable(),
);
export type Keeping = z.infer<typeof keepingSchema>;

/**
 * The day (`YYYY-MM-DD`) before which 1on1s of the two are not kept, or null when all are.
 * @param wishes of both; the shorter one holds, each from its own day on
 */
export function keptSince(wishes: readonly Keeping[], today: string): string | null {
  const days = wishes.flatMap((wish) =>
    wish && wish.from <= today ? yearsBefore(today, wish.years) : [],
  );
  return days.toSorted().at(-1) ?? null;
}

/** The day on which a wish of today begins. */
export function beginsOn(today: string): string {
  const day = new Date(`${today}T00:00Z`);
  day.setUTCDate(day.getUTCDate() + NOTICE_DAYS);
  return day.toISOString().slice(0, 10);
}

/** The same day so many years ago; a 29 February that never was still sorts where it belongs. */
export function yearsBefore(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;
}
