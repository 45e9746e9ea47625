import { Timestamp } from 'firebase/firestore/lite';
import { describe, expect, it } from 'vitest';
import { type Place, placeAfter } from './cursor.ts';

const MINUTE = 60_000;
/** A document of that second of the server; the device's clock is another one. */
const at = (seconds: number, path = `entries/${seconds}`) => ({
  at: new Timestamp(seconds, 0),
  path,
  more: false,
});
const DEVICE = 5_000_000;
const first = placeAfter(null, at(1_000), DEVICE);

describe('The place after a reading', () => {
  it('is looked at once more when its last document may have been written just now', () => {
    expect(first).toMatchObject({ settled: false, reachedAt: DEVICE });
    expect(placeAfter(first, at(1_000), DEVICE + MINUTE)).toMatchObject({
      settled: false,
      reachedAt: DEVICE,
    });
  });

  it('is settled once that was looked at long enough after it was first reached', () => {
    const later = placeAfter(first, at(1_000), DEVICE + 2 * MINUTE);
    expect(later.settled).toBe(true);
    expect(placeAfter(later, at(1_000), DEVICE + 3 * MINUTE).settled).toBe(true);
  });

  it('is settled at once where what is new was written long before it is read', () => {
    const hourLater = DEVICE + 60 * MINUTE;
    expect(placeAfter(first, at(1_030), hourLater).settled).toBe(true);
    expect(placeAfter(first, at(1_000 + 58 * 60), hourLater).settled).toBe(true);
    expect(placeAfter(first, at(1_000 + 59 * 60), hourLater).settled).toBe(false);
  });

  it('is never settled by a clock that went back, or far ahead', () => {
    for (const jump of [-60, 25 * 60]) {
      const now = DEVICE + jump * MINUTE;
      expect(placeAfter(first, at(1_000), now)).toMatchObject({ settled: false, reachedAt: now });
      expect(placeAfter(first, at(1_030), now).settled).toBe(false);
    }
  });

  it('is not settled while more waits behind it, or after a cursor that knows no time', () => {
    const more = { ...at(1_030), more: true };
    expect(placeAfter(first, more, DEVICE + 60 * MINUTE).settled).toBe(false);
    const old: Place = { ...first, reachedAt: undefined };
    expect(placeAfter(old, at(1_030), DEVICE).settled).toBe(false);
  });
});
