import { describe, expect, it } from 'vitest';
import { MOST_ASKED, roomToAsk, toAsk } from './hint-counts.ts';

const NOW = Date.parse('2026-11-27T09:00:00Z');
const DAY = 86_400_000;
const before = (days: number) => ({ at: new Date(NOW - days * DAY).toISOString() });
const ids = (count: number, name = 'h') => Array.from({ length: count }, (_, n) => `${name}${n}`);
const asked = (all: string[], days: number) =>
  Object.fromEntries(all.map((id) => [id, before(days)]));

describe('Asking how many people tried a built-in hint', () => {
  it('begins with the most wanted, each once, and ends when enough were asked for in a week', () => {
    expect(toAsk(['b', 'a', 'b'], {}, NOW)).toEqual(['b', 'a']);
    expect(toAsk(ids(20), {}, NOW)).toEqual(ids(MOST_ASKED));
    expect(toAsk(ids(20), asked(ids(5, 'other'), 3), NOW)).toEqual(ids(MOST_ASKED - 5));
    expect(toAsk(ids(20), asked(ids(9, 'other'), 3), NOW)).toEqual([]);
    expect(roomToAsk(asked(ids(9), 3), NOW)).toBe(0);
    expect(roomToAsk({ ...asked(ids(7), 3), ...asked(ids(9, 'old'), 8) }, NOW)).toBe(1);
  });

  it('asks for the same anew after a week, whatever the answer was', () => {
    expect(toAsk(['a', 'b'], { a: before(7), b: before(7.1) }, NOW)).toEqual(['b']);
    expect(toAsk(ids(20), asked(ids(20), 8), NOW)).toHaveLength(MOST_ASKED);
  });
});
