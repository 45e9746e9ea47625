import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { actsOfDay, billOf } from './company.ts';
import { costPage, GOAL } from './cost-page.ts';
import { costOf } from './measured.ts';

describe('What a company pays', () => {
  it('stands in docs/cost.md as it is computed: run "npm run cost" after a change', () => {
    const page = path.resolve(import.meta.dirname, '../../docs/cost.md');
    expect(readFileSync(page, 'utf8')).toBe(costPage());
  });

  it('reads no more documents for a person and working day than the goal', () => {
    expect(costOf(actsOfDay()).reads).toBeLessThanOrEqual(GOAL);
  });

  it('is nothing for two people and for a hundred, and grows with the people after that', () => {
    expect([billOf(2).dollarsMonth, billOf(100).dollarsMonth]).toEqual([0, 0]);
    const [thousand, many] = [billOf(1_000), billOf(50_000)];
    expect(many.readsDay / thousand.readsDay).toBeCloseTo(50, 9);
    expect(many.dollarsMonth).toBeGreaterThan(thousand.dollarsMonth);
  });
});
