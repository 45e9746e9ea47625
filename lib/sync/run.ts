/** The words of one run of sync. */
import type {
  Acknowledgement,
  Changes,
  Cursor,
  OutboxRow,
  SentEntry,
  TeamErrorCode,
} from '#lib/domain/ports.ts';

/** The instant at which a refused row is tried again by itself. */
export const NEVER = '9999-12-31T23:59:59.999Z';

export interface Waiting {
  readonly outbox: OutboxRow;
  readonly row: SentEntry;
}

/** What goes in one write: entries of one pair, all of them or none. */
export type Batch = readonly [Waiting, ...Waiting[]];

export interface SyncResult {
  /** `done`, or what kept the run from its end; nothing is lost either way. */
  readonly outcome: 'done' | TeamErrorCode;
  readonly sent: number;
  readonly refused: number;
  /** Changes that arrived; some of them may have been known. */
  readonly received: number;
  /** When the first of the rows that still wait may be tried again, or null when none waits. */
  readonly nextTryAt: string | null;
}

export const NOTHING_DONE: SyncResult = {
  outcome: 'done',
  sent: 0,
  refused: 0,
  received: 0,
  nextTryAt: null,
};

export interface RunState {
  /** What is still to be sent; the first of it is under way. */
  readonly queue: readonly Batch[];
  /** Whether changes are read once everything is sent. */
  readonly reads: boolean;
  readonly cursor: Cursor | null;
  readonly result: SyncResult;
}

export type Write =
  | { readonly do: 'acknowledge'; readonly outbox: OutboxRow; readonly answer: Acknowledgement }
  | {
      readonly do: 'postpone';
      readonly outbox: OutboxRow;
      readonly error: TeamErrorCode;
      readonly nextTryAt: string;
    }
  | { readonly do: 'receive'; readonly changes: Changes };

export type Question =
  | { readonly ask: 'send'; readonly batch: Batch }
  | { readonly ask: 'pull'; readonly cursor: Cursor | null };

export type Answer =
  | { readonly was: 'sent'; readonly answers: readonly Acknowledgement[] }
  | { readonly was: 'pulled'; readonly changes: Changes }
  | {
      readonly was: 'failed';
      readonly code: TeamErrorCode;
      /** Milliseconds since 1970 UTC. */
      readonly at: number;
      /** In [0, 1). */
      readonly random: number;
    };

export interface Step {
  readonly state: RunState;
  /** To be done in this order; before a question that sends something is asked. */
  readonly writes: readonly Write[];
  /** Null = the run is over. */
  readonly question: Question | null;
}
