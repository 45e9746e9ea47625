import { describe, expect, it } from 'vitest';
import { tailOfSamples } from './few-managers.ts';

describe('What is cut off from the samples of few managers', () => {
  it.each([
    // Φ(-√(G/(G-1)) t) with t from a printed table: 2.262, 1.383, 12.706.
    [0.025, 10, 0.00855],
    [0.1, 10, 0.0724],
    [0.025, 2, 0],
  ])('is for a tail of %d and %d managers %d', (tail, managers, expected) => {
    expect(tailOfSamples(tail, managers)).toBeCloseTo(expected, 4);
  });

  it('is the tail itself with very many', () => {
    expect(tailOfSamples(0.025, 100_000)).toBeCloseTo(0.025, 5);
  });

  it('is nothing with one manager: all samples are alike', () => {
    expect(tailOfSamples(0.1, 1)).toBe(0);
  });
});
