import { describe, expect, it } from 'vitest';
import type { OutboxRow, TeamErrorCode } from './ports.ts';
import { type Share, type Surroundings, shareOf, together } from './share-state.ts';

const EDITED = '2026-11-01T10:00:00.000Z';
const SHARED = '2026-11-01T10:00:05.000Z';
const mine = (change = {}) => ({ editedAt: EDITED, rev: 0, sharedAt: null, ...change });
const waiting = (lastError: TeamErrorCode | null = null): OutboxRow => ({
  schema: 1,
  name: 'preparation.m',
  thread: 'yamada@example.com',
  meetingId: 'm',
  key: 'k',
  queuedAt: EDITED,
  attempts: 0,
  nextTryAt: null,
  lastError,
});
const allWell: Surroundings = {
  canShare: true,
  online: true,
  otherKnown: true,
  otherJoined: true,
};
const kept = (reason: string) => ({ state: 'kept', at: EDITED, reason });

describe('What is said of a preparation', () => {
  it('is nothing as long as nothing was said', () => {
    expect(shareOf(null, true, null, allWell)).toEqual({ state: 'empty' });
    expect(shareOf(mine(), true, waiting(), allWell)).toEqual({
      state: 'empty',
    });
  });

  it('is when it was shared, once the team has it', () => {
    expect(shareOf(mine({ rev: 1, sharedAt: SHARED }), false, null, allWell)).toEqual({
      state: 'shared',
      at: SHARED,
    });
  });

  it('is that a later edit is on its way', () => {
    expect(shareOf(mine({ rev: 1, sharedAt: SHARED }), false, waiting(), allWell)).toEqual(
      kept('sending'),
    );
  });

  it('is that taking it back is on its way, until the other person sees nothing', () => {
    const emptied = mine({ rev: 1, sharedAt: SHARED });
    expect(shareOf(emptied, true, waiting(), allWell)).toEqual(kept('sending'));
    expect(shareOf(emptied, true, null, allWell)).toEqual({ state: 'empty' });
  });

  it.each<[string, Partial<Surroundings>, TeamErrorCode | null]>([
    ['no-team', { canShare: false, otherKnown: false, online: false }, null],
    ['no-team', {}, 'signed-out'],
    ['unknown-person', { otherKnown: false, otherJoined: null }, null],
    ['not-joined', { otherJoined: false, online: false }, null],
    ['refused', { online: false }, 'denied'],
    ['offline', { online: false }, null],
    ['offline', {}, 'offline'],
    ['sending', { otherJoined: null }, null],
    ['sending', {}, 'conflict'],
    ['quota', {}, 'quota'],
    ['offline', { online: false }, 'quota'],
    ['newer', { online: false }, 'unreadable'],
  ])('is first of all what stands in the way: %s', (reason, around, error) => {
    expect(shareOf(mine(), false, waiting(error), { ...allWell, ...around })).toEqual(kept(reason));
  });
});

describe('What is said of several things in one line', () => {
  const at = (minute: number) => `2026-11-01T10:0${minute}:00.000Z`;
  const waits = (minute: number, reason: 'sending' | 'refused'): Share => ({
    state: 'kept',
    at: at(minute),
    reason,
  });
  const shared = (minute: number): Share => ({ state: 'shared', at: at(minute) });

  it('is nothing where nothing was said, and when the last was shared where all are', () => {
    expect(together([{ state: 'empty' }])).toEqual({ state: 'empty' });
    expect(together([shared(2), { state: 'empty' }, shared(3), shared(1)])).toEqual(shared(3));
  });

  it('is what one of them waits for, the worst first, and when the last was kept', () => {
    expect(together([shared(5), waits(1, 'sending')])).toEqual(waits(1, 'sending'));
    expect(together([waits(4, 'sending'), waits(1, 'refused')])).toEqual(waits(4, 'refused'));
  });
});
