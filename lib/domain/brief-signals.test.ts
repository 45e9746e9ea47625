import { describe, expect, it } from 'vitest';
import { type SignalsFrom, signalsOf } from './brief-signals.ts';

const nothing: SignalsFrom = {
  startLocal: '2026-11-27T10:00',
  earlier: ['2026-11-20T10:00'],
  handedOver: false,
  overdue: { mine: 0, theirs: 0 },
  unfinished: 0,
  response: null,
};

describe('What to be mindful of', () => {
  it('is nothing when there is nothing', () => expect(signalsOf(nothing)).toEqual([]));

  it('is that it is the first 1on1, but not after a handover', () => {
    expect(signalsOf({ ...nothing, earlier: [] })).toEqual([{ is: 'first' }]);
    expect(signalsOf({ ...nothing, earlier: [], handedOver: true })).toEqual([{ is: 'handover' }]);
  });

  it('is a long gap, from five weeks on', () => {
    const after = (earlier: string[]) => signalsOf({ ...nothing, earlier });
    expect(after(['2026-10-23T10:00'])).toEqual([{ is: 'long-gap', weeks: 5 }]);
    expect(after(['2026-10-24T10:00'])).toEqual([]);
    expect(after(['2026-01-01T10:00', '2026-11-26T10:00', '2026-12-10T10:00'])).toEqual([]);
  });

  it('says what is overdue, what is unfinished, and what is hoped for, in that order', () => {
    const signals = signalsOf({
      ...nothing,
      overdue: { mine: 1, theirs: 2 },
      unfinished: 3,
      response: 'listen',
    });
    expect(signals).toEqual([
      { is: 'overdue', mine: 1, theirs: 2 },
      { is: 'unfinished', count: 3 },
      { is: 'response', response: 'listen' },
    ]);
  });

  it('says nothing of time when the start could not be read', () => {
    expect(signalsOf({ ...nothing, startLocal: null, earlier: [] })).toEqual([]);
  });
});
