/** What the sync engine needs of the world: a local outbox and inbox, a team, a clock. */
import type { PreparationRow } from './preparation.ts';
import type { Colleague, Role } from './team.ts';

/** Why the team did not do what it was asked; decided by code, never by message. */
export type TeamErrorCode =
  | 'offline' // no answer: network, timeout; try again later
  | 'signed-out' // no session, or it was revoked
  | 'denied' // the rules said no; trying again won't help
  | 'quota' // the project's daily quota is used up
  | 'conflict' // somebody else wrote in between: read and try again
  | 'unreadable' // the answer is not of the shape that we know
  | 'unsupported'; // this version of Sashi can't sign in to that team

export class TeamError extends Error {
  readonly code: TeamErrorCode;
  constructor(code: TeamErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.name = 'TeamError';
    this.code = code;
  }
}

/** A preparation as the team holds it. */
export interface SharedPreparation {
  readonly pairId: string;
  readonly meetingId: string;
  readonly lineageId: string;
  readonly authorUid: string;
  readonly content: PreparationRow['content'];
  readonly startLocal: string | null;
  /** Instant of the author's edit, ISO 8601 in UTC. */
  readonly editedAt: string;
  readonly rev: number;
}

/** Where reading left off; opaque to everybody but the team port. */
export type Cursor = string;

export interface Changes {
  readonly preparations: readonly SharedPreparation[];
  /** Ids of documents that could not be parsed; kept aside, never dropped silently. */
  readonly unreadable: readonly string[];
  readonly cursor: Cursor | null;
  /** True iff there is more to read after `cursor`. */
  readonly more: boolean;
}

/** A company's team, behind Firebase. Every method rejects with `TeamError` only. */
export interface Team {
  /** Signs in; `email` is used by an emulator only, a real team asks Google. */
  signIn(email: string): Promise<Colleague>;
  /** Who is signed in on this device, without asking anybody. */
  restore(): Promise<Colleague | null>;
  signOut(): Promise<void>;
  /** The person with that address (compared in lower case), or null when not in the team yet. */
  findColleague(email: string): Promise<Colleague | null>;
  /** The signed-in person's role towards the other, by the teams' documents, or null. */
  roleTowards(otherUid: string): Promise<Role | null>;
  /**
   * Creates the pair when it is not there, then writes the preparation under its next revision.
   * Idempotent: sending the same row again (same `editedAt`) acknowledges the same revision.
   */
  send(
    row: PreparationRow & { readonly pairId: string },
  ): Promise<{ rev: number; sharedAt: string }>;
  /** What changed after the cursor in all pairs of the signed-in person, oldest first. */
  pull(cursor: Cursor | null): Promise<Changes>;
}

/** A row that waits to be sent; one per entity, so a later edit replaces an earlier one. */
export interface OutboxRow {
  readonly schema: 1;
  /** Event id of the preparation's meeting. */
  readonly meetingId: string;
  /** Made anew by every edit: an acknowledgement removes only the row that it answers. */
  readonly key: string;
  readonly queuedAt: string;
  readonly attempts: number;
  /** Instant before which it is not tried again, or null for at once. */
  readonly nextTryAt: string | null;
  readonly lastError: TeamErrorCode | null;
}

/** The local database, as the sync engine sees it. */
export interface SyncStore {
  /** Rows that may be sent at this instant (pair known, `nextTryAt` passed), oldest first. */
  due(
    now: string,
  ): Promise<readonly { outbox: OutboxRow; row: PreparationRow & { pairId: string } }[]>;
  /** Takes the outbox row away iff its key is still `key`, and stores revision and time. */
  acknowledge(
    meetingId: string,
    key: string,
    answer: { rev: number; sharedAt: string },
  ): Promise<void>;
  postpone(
    meetingId: string,
    key: string,
    error: TeamErrorCode,
    nextTryAt: string | null,
  ): Promise<void>;
  cursor(): Promise<Cursor | null>;
  /** Stores what arrived and the cursor in one transaction; replaying changes nothing. */
  receive(changes: Changes, myUid: string): Promise<void>;
}

export interface Clock {
  /** Milliseconds since 1970 UTC. */
  now(): number;
}
