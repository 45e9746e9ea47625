import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { atOnceThenEvery, whenQuiet } from './when-quiet.ts';

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

it('Runs at once, and then not sooner than so much later, whoever asks how often', () => {
  const start = Date.now();
  const ran: number[] = [];
  const ask = atOnceThenEvery(() => ran.push(Date.now() - start), 1000);
  ask();
  ask();
  vi.advanceTimersByTime(400);
  ask();
  vi.advanceTimersByTime(5000);
  expect(ran).toEqual([0, 1000]);
  ask();
  expect(ran).toEqual([0, 1000, 5400]);
});
