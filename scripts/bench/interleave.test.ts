import { expect, it } from 'vitest';
import { randomOf } from '../demo/company/random.ts';
import { interleave } from './interleave.ts';

it('Every contender runs once a round, in orders that differ, and its samples stay in step', async () => {
  const order: string[] = [];
  const probe = (name: string) => async (round: number) => {
    order.push(`${round}${name}`);
    return `${name}${round}`;
  };
  const probes = { a: probe('a'), b: probe('b'), c: probe('c') };
  const samples = await interleave(probes, 12, randomOf(5, 0));
  expect(samples.b).toEqual(Array.from({ length: 12 }, (_, round) => `b${round}`));
  const rounds = Array.from({ length: 12 }, (_, round) => order.slice(round * 3, round * 3 + 3));
  for (const [round, names] of rounds.entries()) {
    expect(names.toSorted()).toEqual([`${round}a`, `${round}b`, `${round}c`]);
  }
  const orders = new Set(rounds.map((names) => names.map((name) => name.slice(-1)).join('')));
  expect(orders.size).toBeGreaterThan(2);
});
