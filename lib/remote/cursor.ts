/** How far the team's changes were read, as the text that the store keeps. */
import { Timestamp } from 'firebase/firestore/lite';
import * as z from 'zod';
import type { Cursor } from '#lib/domain/ports.ts';

/**
 * A document gets its time when the server begins to write it and becomes visible a little later,
 * so one may turn up behind a place already read. Each new reading therefore begins this many
 * seconds before the last place; Firestore ends a write that takes longer than a minute.
 */
const OVERLAP = 60;

const placeSchema = z.strictObject({
  v: z.literal(1),
  seconds: z.int(),
  nanoseconds: z.int().min(0).max(999_999_999),
  /** Path of the document: among equal times the order goes on by it. */
  path: z.string(),
  /** True iff more was waiting there: then it goes on right behind, without overlap. */
  more: z.boolean(),
});

export interface Place {
  readonly at: Timestamp;
  readonly path: string;
  readonly more: boolean;
}

export function cursorAt({ at, path, more }: Place): Cursor {
  const { seconds, nanoseconds } = at;
  return JSON.stringify({ v: 1, seconds, nanoseconds, path, more });
}

/** The place, or null for the beginning: a cursor of another version reads everything once more. */
export function placeOf(cursor: Cursor | null): Place | null {
  const found = placeSchema.safeParse(parsed(cursor));
  if (!found.success) return null;
  const { seconds, nanoseconds, path, more } = found.data;
  return { at: new Timestamp(seconds, nanoseconds), path, more };
}

/** Where a new reading begins when the last one ended at `at`. */
export function withOverlap(at: Timestamp): Timestamp {
  return new Timestamp(at.seconds - OVERLAP, at.nanoseconds);
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
