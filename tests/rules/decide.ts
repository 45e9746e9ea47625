/**
 * What is tried, as data: so that the same cases judge the rules and every weakened version of them.
 * The two usual shapes: a matrix of everybody, and a table of documents.
 */
import type { Firestore } from 'firebase/firestore';
import { type ActorName, actorNames, as } from './actors.ts';
import { touchWorld } from './world.ts';

export interface Case {
  readonly title: string;
  readonly expected: string;
  /** By the rules' clock; the server's own when there is none. */
  readonly at?: Date;
  /** What the rules said; rejects when something else went wrong. */
  run(): Promise<string>;
}

let gathered: Case[] = [];

/** The cases that a suite declares. */
export function casesOf(suite: () => void): Case[] {
  gathered = [];
  suite();
  return gathered;
}

/** Declares one case of the suite that is being gathered. */
export function expectThat(
  title: string,
  expected: string,
  run: () => Promise<string>,
  at?: Date,
): void {
  gathered.push({ title, expected, run, ...(at && { at }) });
}

async function decision(attempt: Promise<unknown>): Promise<'allowed' | 'denied'> {
  try {
    await attempt;
    touchWorld();
    return 'allowed';
  } catch (error) {
    if (isDenial(error)) return 'denied';
    throw error;
  }
}

/** By its code: the client in here is another build than the one that could be imported. */
function isDenial(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'permission-denied';
}

/** Everybody tries; exactly the named are let through. */
export function onlyFor(
  title: string,
  names: readonly ActorName[],
  attempt: (database: Firestore) => Promise<unknown>,
): void {
  for (const name of actorNames) {
    const expected = names.includes(name) ? 'allowed' : 'denied';
    expectThat(`${title}, is ${expected} to ${name}`, expected, () => decision(attempt(as(name))));
  }
}

/** One person tries each; the first list is let through, the second is not. */
export function shapes<T>(
  title: string,
  database: Firestore,
  attempt: (database: Firestore, shape: T) => Promise<unknown>,
  { allowed, denied }: { allowed: Record<string, T>; denied: Record<string, T> },
): void {
  for (const [expected, list] of Object.entries({ allowed, denied })) {
    for (const [name, shape] of Object.entries(list)) {
      expectThat(`${title}, is ${expected} ${name}`, expected, () =>
        decision(attempt(database, shape)),
      );
    }
  }
}
