/** How far the team's changes were read, as the text that the store keeps. */
import {
  type QueryStartAtConstraint,
  startAfter,
  startAt,
  Timestamp,
} from 'firebase/firestore/lite';
import * as z from 'zod';
import type { Cursor } from '#lib/domain/ports.ts';

/**
 * A document gets its time when the server begins to write it and becomes visible a little later,
 * so one may turn up behind a place already read. Each new reading therefore begins this many
 * seconds before the last place; Firestore ends a write that takes longer than a minute.
 */
const OVERLAP = 60;
/** In ms: how much later a reading must be than the last document to have seen all of the overlap. */
const SURELY_LATER = 90_000;
/** By this device's clock, in ms: the next page of a reading is asked for within this. */
const AT_ONCE = 30_000;
/** So much later it is the clock that went forward. */
const TOO_LATE = 24 * 60 * 60 * 1000;

const placeSchema = z.lazy(() =>
  z.strictObject({
    v: z.literal(1),
    seconds: z.int(),
    nanoseconds: z.int().min(0).max(999_999_999),
    /** Path of the document: among equal times the order goes on by it. */
    path: z.string(),
    /** True iff more was waiting there: then it goes on right behind, without overlap. */
    more: z.boolean(),
    /** Milliseconds since 1970 UTC, by this device's clock, when the place was first reached. */
    reachedAt: z.int().optional(),
    /** True iff the overlap was read once more, so much later that nothing can turn up there. */
    settled: z.boolean().optional(),
  }),
);

export interface Place {
  readonly at: Timestamp;
  readonly path: string;
  readonly more: boolean;
  readonly reachedAt: number | undefined;
  readonly settled: boolean;
}

export function cursorAt({ at, path, ...rest }: Place): Cursor {
  const { seconds, nanoseconds } = at;
  return JSON.stringify({ v: 1, seconds, nanoseconds, path, ...rest });
}

/** The place, or null for the beginning: a cursor of another version reads everything once more. */
export function placeOf(cursor: Cursor | null): Place | null {
  const found = placeSchema.safeParse(parsed(cursor));
  if (!found.success) return null;
  const { seconds, nanoseconds, path, more, reachedAt, settled = false } = found.data;
  return { at: new Timestamp(seconds, nanoseconds), path, more, reachedAt, settled };
}

/** Where a new reading begins: right behind the place, or before it where something may turn up. */
export function beginningAt(
  { at, path, more, settled, reachedAt }: Place,
  now: number,
): QueryStartAtConstraint {
  // Should it be long ago, the reading was given up before its end.
  const goesOn = more && Math.abs(now - (reachedAt ?? 0)) < AT_ONCE;
  return goesOn || settled
    ? startAfter(at, path)
    : startAt(new Timestamp(at.seconds - OVERLAP, at.nanoseconds));
}

/**
 * The place after a reading that began at `before` and ended there, `now` by the device's clock.
 * Without this every check would read the last minute's documents again, and they are paid for.
 */
export function placeAfter(
  before: Place | null,
  reached: Pick<Place, 'at' | 'path' | 'more'>,
  now: number,
): Place {
  const isSame = before?.path === reached.path && before.at.isEqual(reached.at);
  const since = now - (before?.reachedAt ?? now);
  const isLater = since >= 0 && since < TOO_LATE;
  // The server was at the earlier place by then, and so it is at least that much further now.
  const age = before && isLater ? before.at.toMillis() + since - reached.at.toMillis() : 0;
  const settled = !reached.more && ((isSame && before.settled) || age >= SURELY_LATER);
  const reachedAt = isSame && !reached.more && isLater ? before.reachedAt : undefined;
  return { ...reached, reachedAt: reachedAt ?? now, settled };
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
