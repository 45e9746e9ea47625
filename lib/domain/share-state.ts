/** Whether what was written is shared, and if not, what it waits for: the words come from this. */
import type { KeptEntry } from './entries/kept-entry.ts';
import type { OutboxRow } from './ports.ts';

export type WaitsFor =
  | 'no-team'
  | 'unknown-person'
  | 'not-joined'
  | 'offline'
  | 'sending'
  | 'refused'
  | 'quota'
  | 'newer';

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

/** Several of them in one line: what waits longest comes before what is shared. */
export function together(shares: readonly Share[]): Share {
  const kept = shares.filter((share) => share.state === 'kept');
  const first = WORST_FIRST.flatMap((reason) => kept.filter((share) => share.reason === reason))[0];
  if (first) return { ...first, at: latest(kept) };
  const shared = shares.filter((share) => share.state === 'shared');
  return shared.length > 0 ? { state: 'shared', at: latest(shared) } : { state: 'empty' };
}

const WORST_FIRST: readonly WaitsFor[] = [
  'refused',
  'newer',
  'no-team',
  'unknown-person',
  'not-joined',
  'quota',
  'offline',
  'sending',
];

/** ISO instants in UTC of the same form sort as they stand. */
function latest(shares: readonly { readonly at: string }[]): string {
  return (
    shares
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? ''
  );
}

/** The first thing that stands in the way. */
function reasonOf(waiting: OutboxRow | null, around: Surroundings): WaitsFor {
  const error = waiting?.lastError ?? null;
  if (!around.canShare || error === 'signed-out') return 'no-team';
  if (!around.otherKnown) return 'unknown-person';
  if (around.otherJoined === false) return 'not-joined';
  if (error === 'denied') return 'refused';
  if (error === 'unreadable') return 'newer';
  if (error === 'quota' && around.online) return 'quota';
  return !around.online || error === 'offline' ? 'offline' : 'sending';
}
