/** The words of one run of sync. */
import type { Changes, Cursor, OutboxRow, TeamErrorCode } from '#lib/domain/ports.ts';
import type { PreparationRow } from '#lib/domain/preparation.ts';

/** The instant at which a refused row is tried again by itself. */
export const NEVER = '9999-12-31T23:59:59.999Z';

export interface Waiting {
  readonly outbox: OutboxRow;
  readonly row: PreparationRow & { readonly pairId: string };
}

export interface Acknowledgement {
  readonly rev: number;
  readonly sharedAt: string;
}

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
  /** Rows still to be sent; the first of them is under way. */
  readonly queue: readonly Waiting[];
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
  | { readonly ask: 'send'; readonly row: Waiting['row'] }
  | { readonly ask: 'pull'; readonly cursor: Cursor | null };

export type Answer =
  | { readonly was: 'sent'; readonly answer: Acknowledgement }
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
  /** To be done in this order, before the question is asked. */
  readonly writes: readonly Write[];
  /** Null = the run is over. */
  readonly question: Question | null;
}
