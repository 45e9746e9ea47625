/**
 * An entry on this device: one row for each entry and each person who has one of their own.
 * Its name is that of the document in the team, without the author: `preparation.<event>`.
 */
import * as z from 'zod';
import { plainDateTimeSchema } from '#lib/domain/calendar-event.ts';

/** `me`, `them`: the one of them whose own it is; `both`: the pair writes it together. */
export const authorSchema = z.lazy(() => z.enum(['me', 'them', 'both']));
export type Author = z.infer<typeof authorSchema>;

export const nameSchema = z.lazy(() => z.string().min(1).max(1200));

export const keptEntrySchema = z.lazy(() =>
  z.strictObject({
    schema: z.literal(1),
    name: nameSchema,
    kind: z.string().min(1).max(40),
    author: authorSchema,
    /**
     * Whom it is for or from. Mine, and what both write: the other person's address; as long as that
     * is not known the addresses of both guests, or '' when not even these are. Theirs, and what came
     * from another device that has met somebody this one has not: the pair id.
     */
    thread: z.string().max(800),
    /** `uidA_uidB`, or null as long as the pair is not known. */
    pairId: z.string().nullable(),
    /** Event id of the meeting, the same for both people; null for what belongs to none. */
    meetingId: z.string().min(1).max(1024).nullable(),
    lineageId: z.string().min(1).max(1024).nullable(),
    startLocal: plainDateTimeSchema.nullable(),
    /** As its kind has it; parsed by it before anybody reads it. */
    body: z.unknown(),
    /** Instant of the last edit by the clock of the device that made it, ISO 8601 in UTC. */
    editedAt: z.iso.datetime(),
    /** Revision that the team last told; 0 = never shared. */
    rev: z.int().nonnegative(),
    /** When the team took the last acknowledged revision. */
    sharedAt: z.iso.datetime().nullable(),
  }),
);
export type KeptEntry = z.infer<typeof keptEntrySchema>;

/** An entry and what it says. */
export type Entry<Content> = KeptEntry & { readonly content: Content };

/** The other person of a meeting; `pairId` null = not in the team, or nobody asked yet. */
export interface Companion {
  readonly email: string;
  readonly pairId: string | null;
}

/** Whom something that is written now is for: a thread, and the pair id once there is one. */
export interface Addressee {
  readonly thread: string;
  readonly pairId: string | null;
}

export const NOBODY_KNOWN: Addressee = { thread: '', pairId: null };

/** The thread of a meeting of two people, when it is not known which of them writes. */
export function threadOfBoth(one: string, other: string): string {
  return [one, other].sort().join(' ');
}

/** True iff that was written before it was known for whom. */
export function isLoose(thread: string): boolean {
  return thread === '' || thread.includes(' ');
}

/** True iff what stands in a loose thread can have been meant for that thread. */
export function mayBecome(loose: string, thread: string): boolean {
  return loose === '' || loose.split(' ').includes(thread);
}

/**
 * What I, or both, wrote for exactly this person; what was written while nobody was known belongs to
 * whoever turns out to be the other, but what was written for somebody else never does.
 */
export function mineFor<E extends KeptEntry>(
  rows: readonly E[],
  { thread, pairId }: Addressee,
): E | null {
  const mine = rows.filter((row) => row.author !== 'them');
  const exact = mine.find((row) => row.thread === thread);
  const inPair = pairId === null ? null : mine.find((row) => row.pairId === pairId);
  const loose = mine.find((row) => isLoose(row.thread) && mayBecome(row.thread, thread));
  return exact ?? inPair ?? loose ?? null;
}

/** What this person wrote; a colleague who names somebody else's meeting is not heard. */
export function theirsFrom<E extends KeptEntry>(
  rows: readonly E[],
  other: Companion | null,
): E | null {
  if (!other?.pairId) return null;
  return rows.find((row) => row.author === 'them' && row.pairId === other.pairId) ?? null;
}
