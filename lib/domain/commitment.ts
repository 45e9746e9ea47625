/** What one of the two promised the other: who, what, by when, and how it ended. */
import * as z from 'zod';
import { plainDateSchema } from './calendar-event.ts';
import { fieldsKind } from './entries/entry-kind.ts';

/** Longest text of a commitment, and longest word of why, in UTF-16 code units. */
export const COMMITMENT_LIMIT = 500;
export const WHY_LIMIT = 300;

/** `week` and `date` name a day; `next` = by the next 1on1 of the pair. */
export const dueSchema = z.lazy(() =>
  z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('week'), onDate: plainDateSchema }),
    z.strictObject({ by: z.literal('date'), onDate: plainDateSchema }),
    z.strictObject({ by: z.literal('next') }),
  ]),
);
export type Due = z.infer<typeof dueSchema>;

/** A step is never overwritten: when two people end the same commitment at once, both words stay. */
export const stepSchema = z.lazy(() =>
  z.strictObject({
    state: z.enum(['open', 'done', 'dropped']),
    why: z.string().max(WHY_LIMIT),
    /** Address of whoever took it, in lower case. */
    by: z.string().max(320),
    at: z.iso.datetime(),
  }),
);
export type Step = z.infer<typeof stepSchema>;

const fields = () => ({
  text: z.string().max(COMMITMENT_LIMIT),
  /** Address of whoever promised it, in lower case. */
  owner: z.string().max(320),
  due: dueSchema,
});
const id = z.lazy(() => z.string().regex(/^[a-z0-9-]{1,40}$/));

export const commitmentChangeSchema = z.lazy(() =>
  z.strictObject({ ...fields(), steps: z.record(id, stepSchema) }).partial(),
);

export const commitmentKind = fieldsKind({
  kind: 'commitment',
  owner: 'pair',
  about: 'thing',
  fields,
  unwritten: { text: '', owner: '', due: { by: 'next' } },
  lists: { steps: stepSchema },
});
export type Commitment = ReturnType<typeof commitmentKind.read>;

/** The steps, oldest first. */
export function stepsOf({ steps }: Commitment): Step[] {
  const all = Object.entries(steps).map(([key, step]) => ({ key: `${step.at} ${key}`, step }));
  return all.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ step }) => step);
}

/** The state that the last step left it in. */
export function stateOf(commitment: Commitment): Step['state'] {
  return stepsOf(commitment).at(-1)?.state ?? 'open';
}

/**
 * The last day on which it is in time, or null as long as nobody can say.
 * @param madeAt start of the meeting in which it was made, `YYYY-MM-DDTHH:MM`
 * @param starts starts of the pair's meetings, of the same form, in any order
 */
export function dueDayOf(
  due: Due,
  madeAt: string | null,
  starts: readonly string[],
): string | null {
  if (due.by !== 'next') return due.onDate;
  const next = starts.filter((start) => madeAt !== null && start > madeAt).toSorted()[0];
  return next?.slice(0, 10) ?? null;
}

/** The Friday of that week, or the day itself on a weekend: as "this week" is meant. */
export function endOfWeek(today: string): string {
  const date = new Date(`${today}T00:00Z`);
  const weekday = date.getUTCDay();
  if (weekday > 0 && weekday < 5) date.setUTCDate(date.getUTCDate() + 5 - weekday);
  return date.toISOString().slice(0, 10);
}

/** Of what has ended, how much was kept; null when nothing has. For the pair's own eyes. */
export function keptOf(commitments: readonly Commitment[]): { done: number; of: number } | null {
  const states = commitments.map(stateOf);
  const done = states.filter((state) => state === 'done').length;
  const of = done + states.filter((state) => state === 'dropped').length;
  return of === 0 ? null : { done, of };
}
