/** A preparation on this device, with what the team does not need to know. */
import * as z from 'zod';
import { type PreparationRow, preparationRowSchema } from './preparation.ts';

export const keptPreparationSchema = preparationRowSchema.extend({
  /**
   * Whom it is for or from. Mine: the other person's address, '' as long as it is unknown. Theirs,
   * and mine from another device that has met somebody this one has not: the pair id.
   */
  thread: z.string().max(400),
  /** When the team took the last acknowledged revision. */
  sharedAt: z.iso.datetime().nullable(),
});
export type KeptPreparation = z.infer<typeof keptPreparationSchema>;

/** The other person of a meeting; `pairId` null = not in the team, or nobody asked yet. */
export interface Companion {
  readonly email: string;
  readonly pairId: string | null;
}

/**
 * What I wrote for exactly this person; what I wrote while nobody was known belongs to whoever
 * turns out to be the other, but what was written for somebody else never does.
 */
export function mineFor(
  rows: readonly KeptPreparation[],
  other: Companion | null,
): KeptPreparation | null {
  const mine = rows.filter((row) => row.author === 'me');
  const forOther = other && mine.find((row) => row.thread === other.email);
  const inPair = other?.pairId ? mine.find((row) => row.pairId === other.pairId) : null;
  return forOther ?? inPair ?? mine.find((row) => row.thread === '') ?? null;
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
