import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenQuiet } from './when-quiet.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('Runs once for all that was asked in a row, and again for what comes later', () => {
  const ran: number[] = [];
  const ask = whenQuiet(() => ran.push(Date.now()), 1000);
  const start = Date.now();
  ask();
  vi.advanceTimersByTime(900);
  ask();
  vi.advanceTimersByTime(999);
  expect(ran).toEqual([]);
  vi.advanceTimersByTime(5000);
  expect(ran).toEqual([start + 1900]);
  ask();
  vi.advanceTimersByTime(1000);
  expect(ran).toHaveLength(2);
});
