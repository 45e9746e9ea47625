/** A preparation on this device, with what the team does not need to know. */
import * as z from 'zod';
import { type PreparationRow, preparationRowSchema } from './preparation.ts';

export const keptPreparationSchema = preparationRowSchema.extend({
  /**
   * Whom it is for or from. Mine: the other person's address; as long as that is not known the
   * addresses of both guests, or '' when not even these are. Theirs, and mine from another device
   * that has met somebody this one has not: the pair id.
   */
  thread: z.string().max(800),
  /** When the team took the last acknowledged revision. */
  sharedAt: z.iso.datetime().nullable(),
});
export type KeptPreparation = z.infer<typeof keptPreparationSchema>;

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
 * What I wrote for exactly this person; what I wrote while nobody was known belongs to whoever
 * turns out to be the other, but what was written for somebody else never does.
 */
export function mineFor(
  rows: readonly KeptPreparation[],
  { thread, pairId }: Addressee,
): KeptPreparation | null {
  const mine = rows.filter((row) => row.author === 'me');
  const exact = mine.find((row) => row.thread === thread);
  const inPair = pairId === null ? null : mine.find((row) => row.pairId === pairId);
  const loose = mine.find((row) => isLoose(row.thread) && mayBecome(row.thread, thread));
  return exact ?? inPair ?? loose ?? null;
}

/** What this person wrote; a colleague who names somebody else's meeting is not heard. */
export function theirsFrom(
  rows: readonly KeptPreparation[],
  other: Companion | null,
): KeptPreparation | null {
  if (!other?.pairId) return null;
  return rows.find((row) => row.author === 'them' && row.pairId === other.pairId) ?? null;
}

/** The part that travels, named field by field. */
export function travelling(row: KeptPreparation): PreparationRow {
  const { schema, meetingId, author, lineageId, pairId, content, startLocal, editedAt, rev } = row;
  return { schema, meetingId, author, lineageId, pairId, content, startLocal, editedAt, rev };
}
