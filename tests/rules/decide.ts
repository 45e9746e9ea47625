/** The two shapes of test here: a matrix of everybody, and a table of documents. */
import type { Firestore } from 'firebase/firestore';
import { describe, expect, it } from 'vitest';
import { type ActorName, actorNames, as } from './actors.ts';
import { touchWorld } from './world.ts';

/** What the rules said; rejects when it failed for another reason. */
export async function decision(attempt: Promise<unknown>): Promise<'allowed' | 'denied'> {
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
  describe(`${title},`, () => {
    it.each(names)('is allowed to %s', async (name) => {
      expect(await decision(attempt(as(name)))).toBe('allowed');
    });
    it.each(actorNames.filter((name) => !names.includes(name)))('is denied to %s', async (name) => {
      expect(await decision(attempt(as(name)))).toBe('denied');
    });
  });
}

/** One person tries each; the first list is let through, the second is not. */
export function shapes<T>(
  title: string,
  database: Firestore,
  attempt: (database: Firestore, shape: T) => Promise<unknown>,
  { allowed, denied }: { allowed: Record<string, T>; denied: Record<string, T> },
): void {
  describe(`${title},`, () => {
    it.each(Object.entries(allowed))('is allowed %s', async (_, shape) => {
      expect(await decision(attempt(database, shape))).toBe('allowed');
    });
    it.each(Object.entries(denied))('is denied %s', async (_, shape) => {
      expect(await decision(attempt(database, shape))).toBe('denied');
    });
  });
}
