import { type Clock, type SyncStore, type Team, TeamError } from '#lib/domain/ports.ts';
import { joined, type SyncWish } from '#lib/domain/sync-wish.ts';
import {
  type Answer,
  NEVER,
  NOTHING_DONE,
  type Question,
  type SyncResult,
  type Write,
} from './run.ts';
import { begin, next } from './run-step.ts';

export interface SyncParts {
  readonly store: SyncStore;
  readonly team: Team;
  readonly clock: Clock;
  /** In [0, 1). */
  readonly random: () => number;
  /** Runs the work when nobody else holds the lock, in this or another context (Web Locks). */
  readonly lock: <T>(work: () => Promise<T>) => Promise<T>;
}

export interface Sync {
  /**
   * Sends what is due and pulls what is new. One run at a time: who asks meanwhile shares the one
   * that comes after, so what was kept before asking is in it, and what each of them wants.
   * Rejects only when the device's own database fails.
   */
  run(wish?: Partial<SyncWish>): Promise<SyncResult>;
}

/** The driver: asks the team and writes to the store what `run-step.ts` says. */
export function createSync({ store, team, clock, random, lock }: SyncParts): Sync {
  let upcoming: Promise<SyncResult> | null = null;
  let wish: SyncWish | null = null;

  const ask = async (question: Question): Promise<Answer> => {
    try {
      return question.ask === 'send'
        ? { was: 'sent', answers: await team.send(question.batch.map(({ row }) => row)) }
        : { was: 'pulled', changes: await team.pull(question.cursor) };
    } catch (error) {
      if (!(error instanceof TeamError)) throw error;
      return { was: 'failed', code: error.code, at: clock.now(), random: random() };
    }
  };

  const write = (one: Write, myUid: string): Promise<void> => {
    if (one.do === 'receive') return store.receive(one.changes, myUid);
    return one.do === 'acknowledge'
      ? store.acknowledge(one.outbox, one.answer)
      : store.postpone(one.outbox, one.error, one.nextTryAt);
  };

  const once = async (how: SyncWish): Promise<SyncResult> => {
    const me = await team.restore();
    if (!me) return { ...NOTHING_DONE, outcome: 'signed-out' };
    // All of them: those whose time has not come tell when to run next.
    const waiting = await store.due(NEVER);
    let step = begin(waiting, await store.cursor(), { at: clock.now(), ...how });
    while (true) {
      const { writes } = step;
      const writeAll = async () => {
        for (const one of writes) await write(one, me.uid);
      };
      const written = writes.length > 1 ? store.together(writeAll) : writeAll();
      if (!step.question) {
        await written;
        return step.state.result;
      }
      // The next page is on its way while the last one is written; what is sent waits for the disk.
      if (step.question.ask === 'send') await written;
      const [answer] = await Promise.all([ask(step.question), written]);
      step = next(step.state, answer);
    }
  };

  const inTurn = async (): Promise<SyncResult> => {
    await Promise.resolve(); // a lock that is free lets go at once, before `upcoming` is set
    try {
      return await lock(() => {
        const how = joined(wish, wish ?? {});
        upcoming = null; // who asks from here on is too late for this run
        wish = null;
        return once(how);
      });
    } catch (error) {
      upcoming = null; // also when the lock was never given
      throw error;
    }
  };

  return {
    run(more = {}) {
      wish = joined(wish, more);
      upcoming ??= inTurn();
      return upcoming;
    },
  };
}
