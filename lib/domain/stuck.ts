/** What could not be shared or not be read: it is kept, shown with a way out, and never dropped. */
import * as z from 'zod';
import type { OutboxRow, TeamErrorCode } from './ports.ts';

export const stuckSchema = z.lazy(() =>
  z.strictObject({
    id: z.string().min(1).max(4000),
    /**
     * `refused`: the team's rules said no. `newer`: a newer version wrote there last. `unreadable`:
     * something on this device can't be read. `team-unreadable`: something of the team's can't.
     */
    why: z.enum(['refused', 'newer', 'unreadable', 'team-unreadable']),
    /** The kind of entry, or null where even that can't be read. */
    kind: z.string().nullable(),
    /** The other person's address, or null. */
    other: z.string().nullable(),
    startLocal: z.string().nullable(),
    /** Since when it is kept so, ISO 8601 in UTC. */
    at: z.string(),
  }),
);
export type Stuck = z.infer<typeof stuckSchema>;

/** Why a row of the outbox waits for a person, or null when it will go by itself. */
export function stuckBecause({ lastError, awayAt }: OutboxRow): 'refused' | 'newer' | null {
  if (awayAt) return null;
  return lastError === null ? null : (BY_CODE[lastError] ?? null);
}

const BY_CODE: Partial<Record<TeamErrorCode, 'refused' | 'newer'>> = {
  denied: 'refused',
  unreadable: 'newer',
};

export interface StuckStore {
  /** Longest ago first; what was put away is not among them. */
  list(): Promise<Stuck[]>;
  /** Tries to read it again; true iff that may have changed something. */
  readAgain(id: string): Promise<boolean>;
  /** It stays, but is not shown any more. */
  putAway(id: string, at: string): Promise<void>;
  /** What was found, to be copied out; null when it is gone. An entry of mine, or anything at all. */
  found(id: string): Promise<unknown>;
}
