/** Whether what was written is shared, and if not, what it waits for: the words come from this. */
import type { KeptEntry } from './entries/kept-entry.ts';
import type { OutboxRow } from './ports.ts';

export type WaitsFor =
  | 'no-team'
  | 'unknown-person'
  | 'not-joined'
  | 'offline'
  | 'sending'
  | 'refused';

export type Share =
  | { state: 'empty' }
  | { state: 'kept'; at: string; reason: WaitsFor }
  | { state: 'shared'; at: string };

export interface Surroundings {
  /** A team is set up and somebody is signed in. */
  readonly canShare: boolean;
  readonly online: boolean;
  /** True and false are the team's answers; null = it has not been asked yet. */
  readonly otherJoined: boolean | null;
  readonly otherKnown: boolean;
}

/** `isEmpty` = nothing is said in it; that is worth no words, unless it still has to be taken back. */
export function shareOf(
  mine: Pick<KeptEntry, 'rev' | 'sharedAt' | 'editedAt'> | null,
  isEmpty: boolean,
  waiting: OutboxRow | null,
  around: Surroundings,
): Share {
  if (!mine || (isEmpty && (mine.rev === 0 || !waiting))) return { state: 'empty' };
  if (!waiting && mine.sharedAt !== null) return { state: 'shared', at: mine.sharedAt };
  return { state: 'kept', at: mine.editedAt, reason: reasonOf(waiting, around) };
}

/** The first thing that stands in the way. */
function reasonOf(waiting: OutboxRow | null, around: Surroundings): WaitsFor {
  const error = waiting?.lastError ?? null;
  if (!around.canShare || error === 'signed-out') return 'no-team';
  if (!around.otherKnown) return 'unknown-person';
  if (around.otherJoined === false) return 'not-joined';
  if (error === 'denied') return 'refused';
  return !around.online || error === 'offline' ? 'offline' : 'sending';
}
