/** Whom something on a screen is written for: whose data it joins here, and the other person. */
import * as z from 'zod';
import { type Device, databaseOf } from './device.ts';
import { type Addressee, isLoose, mayBecome } from './entries/kept-entry.ts';

export const writtenForSchema = z.lazy(() =>
  z.strictObject({
    /** Whose data was shown: the name of their database. */
    database: z.string().max(400),
    /** Thread of the other person; loose while they were not known. */
    thread: z.string().max(800),
  }),
);
export type WrittenFor = z.infer<typeof writtenForSchema>;

export function writtenFor(device: Device, { thread }: Addressee): WrittenFor {
  return { database: databaseOf(device), thread };
}

/** True iff it was for this person, or for somebody not known who can have been this person. */
export function mayBeKeptFor(was: WrittenFor, now: WrittenFor): boolean {
  if (was.database !== now.database) return false;
  if (was.thread === now.thread) return true;
  return isLoose(was.thread) && mayBecome(was.thread, now.thread);
}

/** Where something is written, and for whom. */
export interface WrittenAt {
  readonly meetingId: string;
  readonly for: WrittenFor;
}

/** True iff what was begun there goes on here: also where somebody not known turned out to be this person. */
export function goesOnAt(was: WrittenAt, now: WrittenAt): boolean {
  return was.meetingId === now.meetingId && mayBeKeptFor(was.for, now.for);
}
