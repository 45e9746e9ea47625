/**
 * One run of sync as a pure function: the team's answer goes in; what to write down here, and what to
 * ask the team next, comes out. Waiting rows are sent first, then changes are read to their end.
 *
 * What always holds (properties in run-step.test.ts and create-sync.test.ts):
 *   - a row leaves the outbox only when exactly that edit was acknowledged;
 *   - a refused row stays and is tried again when asked for (`retryParked`) or after its next edit,
 *     and keeps no other row from being sent: a refused batch is halved until it is found;
 *   - every row that is due is answered for, at most once: acknowledged or put off;
 *   - a run ends, whatever the team answers.
 */
import type { Acknowledgement, Changes, Cursor, TeamErrorCode } from '#lib/domain/ports.ts';
import type { SyncWish } from '#lib/domain/sync-wish.ts';
import { backoff, LONGEST } from './backoff.ts';
import { batches, halves } from './batches.ts';
import {
  type Answer,
  type Batch,
  NEVER,
  NOTHING_DONE,
  type RunState,
  type Step,
  type Waiting,
  type Write,
} from './run.ts';

type Failure = Extract<Answer, { was: 'failed' }>;

/** So many attempts that the wait is the longest. */
const MANY = 99;

export interface Start extends SyncWish {
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
}

/** The first step; `waiting` is in the order of queueing. */
export function begin(
  waiting: readonly Waiting[],
  cursor: Cursor | null,
  { at, retryNow, retryParked, only }: Start,
): Step {
  const isReady = ({ outbox: { nextTryAt } }: Waiting) => {
    if (nextTryAt === NEVER) return retryParked;
    // Put off by more than the longest wait: the clock was ahead when that was written.
    const isDue = nextTryAt === null || isPast(nextTryAt, at) || !isPast(nextTryAt, at + LONGEST);
    return retryNow || isDue;
  };
  const ready = only === 'read' ? [] : waiting.filter(isReady);
  const later = waiting.filter((one) => !ready.includes(one));
  const instants = later.flatMap(({ outbox }) => outbox.nextTryAt ?? []);
  const result = { ...NOTHING_DONE, nextTryAt: earliest(instants.filter((one) => one !== NEVER)) };
  return goOn({ queue: batches(ready), reads: only !== 'send', cursor, result });
}

function isPast(instant: string, at: number): boolean {
  return Date.parse(instant) <= at;
}

/** What follows an answer. */
export function next(state: RunState, answer: Answer): Step {
  const [head] = state.queue;
  if (answer.was === 'pulled') return afterPulled(state, answer.changes);
  if (!head) return answer.was === 'failed' ? end(ended(state, answer.code)) : goOn(state);
  return answer.was === 'sent'
    ? afterSent(state, head, answer.answers)
    : afterNotSent(state, head, answer);
}

function afterSent(state: RunState, head: Batch, answers: readonly Acknowledgement[]): Step {
  const writes = head.flatMap(({ outbox }, index): Write[] => {
    const answer = answers[index];
    return answer ? [{ do: 'acknowledge', outbox, answer }] : [];
  });
  const result = { ...state.result, sent: state.result.sent + writes.length };
  return goOn({ ...state, queue: state.queue.slice(1), result }, writes);
}

function afterNotSent(state: RunState, head: Batch, failure: Failure): Step {
  const { code } = failure;
  const rest = { ...state, queue: state.queue.slice(1) };
  const none = { ...state, queue: [] };
  if (code === 'signed-out') return end(ended(state, code));
  if (code === 'offline') return end(...postponed(ended(none, code), state.queue.flat(), failure));
  // Of writes: reading has a quota of its own.
  if (code === 'quota') {
    return goOn(...postponed(ended(none, code), state.queue.flat(), failure, MANY));
  }
  if (code === 'conflict') return goOn(...postponed(rest, head, failure));
  // One of them is to blame.
  if (head.length > 1) return goOn({ ...rest, queue: [...halves(head), ...rest.queue] });
  // By this version of Sashi; the next one may know better.
  if (code === 'unreadable') return goOn(...postponed(rest, head, failure, MANY));
  const result = { ...state.result, refused: state.result.refused + 1 };
  const [{ outbox }] = head;
  return goOn({ ...rest, result }, [{ do: 'postpone', outbox, error: code, nextTryAt: NEVER }]);
}

/** Puts rows off by backoff, and notes the first instant at which one of them may be tried again. */
function postponed(
  state: RunState,
  rows: readonly Waiting[],
  { code, at, random }: Failure,
  atLeast = 1,
): [RunState, Write[]] {
  const writes = rows.map(({ outbox }) => {
    const wait = backoff(Math.max(atLeast, outbox.attempts + 1), random);
    const nextTryAt = new Date(at + wait).toISOString();
    return { do: 'postpone', outbox, error: code, nextTryAt } as const;
  });
  const instants = [state.result.nextTryAt ?? [], writes.map((write) => write.nextTryAt)].flat();
  return [{ ...state, result: { ...state.result, nextTryAt: earliest(instants) } }, writes];
}

function afterPulled(state: RunState, changes: Changes): Step {
  const received = state.result.received + changes.entries.length;
  const after = { ...state, cursor: changes.cursor, result: { ...state.result, received } };
  const writes: Write[] = [{ do: 'receive', changes }];
  if (!changes.more) return end(after, writes);
  // The same page over and over would never end.
  if (changes.cursor === state.cursor) return end(ended(after, 'unreadable'), writes);
  return goOn(after, writes);
}

function goOn(state: RunState, writes: readonly Write[] = []): Step {
  const [head] = state.queue;
  const { cursor, reads } = state;
  if (head) return { state, writes, question: { ask: 'send', batch: head } };
  return { state, writes, question: reads ? { ask: 'pull', cursor } : null };
}

function end(state: RunState, writes: readonly Write[] = []): Step {
  return { state, writes, question: null };
}

function ended(state: RunState, outcome: TeamErrorCode): RunState {
  return { ...state, result: { ...state.result, outcome } };
}

/** ISO instants in UTC of the same form sort as they stand. */
function earliest(instants: readonly string[]): string | null {
  return instants.toSorted()[0] ?? null;
}
