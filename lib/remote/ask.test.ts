import { FirebaseError } from 'firebase/app';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TeamError } from '#lib/domain/ports.ts';
import { ask } from './ask.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const failing = (code: string) => ask(() => Promise.reject(new FirebaseError(code, 'said')));

describe('Asking the team', () => {
  it('answers what came, and leaves no timer behind', async () => {
    expect(await ask(async () => 'answer')).toBe('answer');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('says offline when nothing comes in time', async () => {
    const answer = ask(() => new Promise(() => {})).catch((reason: unknown) => reason);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await answer).toMatchObject({ code: 'offline' });
  });

  it.each([
    ['permission-denied', 'denied'],
    ['invalid-argument', 'denied'],
    ['unauthenticated', 'signed-out'],
    ['resource-exhausted', 'quota'],
    ['aborted', 'conflict'],
    ['unavailable', 'offline'],
    ['unknown', 'offline'],
    ['auth/network-request-failed', 'offline'],
    ['auth/user-disabled', 'signed-out'],
    ['auth/invalid-credential', 'denied'],
    ['constructor', 'offline'],
  ])('calls "%s" %s', async (code, reason) => {
    await expect(failing(code)).rejects.toMatchObject({ name: 'TeamError', code: reason });
  });

  it('passes on a reason that is one already, and calls a stranger offline', async () => {
    const reason = new TeamError('unreadable');
    await expect(ask(() => Promise.reject(reason))).rejects.toBe(reason);
    await expect(ask(() => Promise.reject(new Error('?')))).rejects.toMatchObject({
      code: 'offline',
    });
  });

  it('turns what is thrown at once into a reason too', async () => {
    const exchange = () => {
      throw new FirebaseError('permission-denied', 'said');
    };
    await expect(ask(exchange)).rejects.toMatchObject({ code: 'denied' });
  });
});
