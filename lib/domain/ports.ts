/** What the sync engine needs of the world: a local outbox and inbox, a team, a clock. */
import type { KeptEntry } from './entries/kept-entry.ts';
import type { Colleague, Role } from './team.ts';

/** Why the team did not do what it was asked; decided by code, never by message. */
export type TeamErrorCode =
  | 'offline' // no answer: network, timeout; try again later
  | 'signed-out' // no session, or it was revoked
  | 'denied' // the rules said no; trying again won't help
  | 'quota' // the project's daily quota is used up
  | 'conflict' // somebody else wrote in between: read and try again
  | 'unreadable' // the answer is not of the shape that we know
  | 'weakened' // the rules let through what they must not: nothing was sent
  | 'sign-in-closed' // Google's window was closed, or its answer was to another question
  | 'unverified' // Google has not verified the account's address
  | 'not-set-up' // the project, or the link to it, does not take Google's sign-in
  | 'unsupported'; // this version of Sashi can't sign in to that team

export class TeamError extends Error {
  readonly code: TeamErrorCode;
  constructor(code: TeamErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.name = 'TeamError';
    this.code = code;
  }
}

/** The part of an entry that travels; its pair is known. */
export type SentEntry = Pick<
  KeptEntry,
  'name' | 'kind' | 'meetingId' | 'lineageId' | 'startLocal' | 'body' | 'editedAt' | 'rev'
> & { readonly pairId: string };

/** An entry as the team holds it. */
export interface SharedEntry extends SentEntry {
  /** Whose own it is; of an entry of both, who wrote last. */
  readonly authorUid: string;
  /** When the team took it, ISO 8601 in UTC. */
  readonly updatedAt: string;
}

/** What the team holds after it took an entry: everybody's edits of it together. */
export interface Acknowledgement {
  readonly rev: number;
  readonly sharedAt: string;
  readonly editedAt: string;
  readonly body: unknown;
}

/** Where reading left off; opaque to everybody but the team port. */
export type Cursor = string;

export interface Changes {
  readonly entries: readonly SharedEntry[];
  /** Ids of documents that could not be parsed; kept aside, never dropped silently. */
  readonly unreadable: readonly string[];
  readonly cursor: Cursor | null;
  /** True iff there is more to read after `cursor`. */
  readonly more: boolean;
}

export interface Listening {
  readonly token: string;
  readonly since: { readonly seconds: number; readonly nanoseconds: number };
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
   * Creates the pair when it is not there, merges each entry with what the team holds of it, and
   * writes what is new under its next revision: all of them or none. At most `MOST_SENT`, of one
   * pair. Idempotent: what the team holds already is acknowledged as it is.
   */
  send(entries: readonly SentEntry[]): Promise<readonly Acknowledgement[]>;
  /** Tells the other of that pair that one has it open, at that meeting; null = no longer. */
  present(pairId: string, event: string | null): Promise<void>;
  /** What a page needs to listen for changes after the cursor: a token, and the place. */
  listening(cursor: Cursor): Promise<Listening>;
  /** What changed after the cursor in all pairs of the signed-in person, oldest first. */
  pull(cursor: Cursor | null): Promise<Changes>;
}

/** Entries in one write: the rules may look up 20 documents for it. */
export const MOST_SENT = 50;

/** A row that waits to be sent; one per entity, so a later edit replaces an earlier one. */
export interface OutboxRow {
  readonly schema: 1;
  /** Name and thread of the entry, which is mine or of both. */
  readonly name: string;
  readonly thread: string;
  readonly meetingId: string | null;
  /** Made anew by every edit: an acknowledgement removes only the row that it answers. */
  readonly key: string;
  readonly queuedAt: string;
  readonly attempts: number;
  /** Instant before which it is not tried again, or null for at once. */
  readonly nextTryAt: string | null;
  readonly lastError: TeamErrorCode | null;
  /** When the person put it away: it waits on, but is not shown as stuck. */
  readonly awayAt?: string | undefined;
}

/** Which edit of which entry is meant. */
export type OutboxKey = Pick<OutboxRow, 'name' | 'thread' | 'key'>;

/** The local database, as the sync engine sees it. */
export interface SyncStore {
  /** Rows that may be sent at this instant (pair known, `nextTryAt` passed), oldest first. */
  due(now: string): Promise<readonly { outbox: OutboxRow; row: SentEntry }[]>;
  /** Takes the outbox row away iff its key is still `key`, and stores what the team answered. */
  acknowledge(about: OutboxKey, answer: Acknowledgement): Promise<void>;
  postpone(about: OutboxKey, error: TeamErrorCode, nextTryAt: string | null): Promise<void>;
  cursor(): Promise<Cursor | null>;
  /** Stores what arrived and the cursor in one transaction; replaying changes nothing. */
  receive(changes: Changes, myUid: string): Promise<void>;
  /** Does several of these in one transaction, all or none: the disk is waited for once. */
  together(work: () => Promise<void>): Promise<void>;
}

export interface Clock {
  /** Milliseconds since 1970 UTC. */
  now(): number;
}
