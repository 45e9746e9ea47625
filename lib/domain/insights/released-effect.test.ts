import { describe, expect, it } from 'vitest';
import { syntheticEffect } from '#lib/domain/example/synthetic-effect.ts';
import { peopleAtStart } from '#lib/domain/statistics/turnover/roster.ts';
import { releasedSales } from './released-sales.ts';
import { releasedTurnover } from './released-turnover.ts';

const salesOf = (scenario: string) => releasedSales(syntheticEffect(scenario, 1).sales, 'random');

describe('The effect on sales', { timeout: 60_000 }, () => {
  it('is a difference where there is one, with the months before the start', () => {
    const sales = salesOf('effect');
    expect(sales?.verdict).toEqual({ state: 'difference' });
    expect(sales?.did.estimate).toBeGreaterThan(13);
    expect(sales?.did.estimate).toBeLessThan(20);
    expect(sales?.months[0]?.month).toBe(-12);
    expect(sales?.months.at(-1)).toMatchObject({ month: 17, difference: null });
  });

  it('is not clear where there is none', () => {
    expect(salesOf('none')?.verdict).toEqual({ state: 'unclear' });
  });

  it.each([
    ['pretrend', 'gap-before-start'],
    ['outlier', 'one-team-decides'],
  ])('is not claimed with %s', (scenario, reason) => {
    const verdict = salesOf(scenario)?.verdict;
    expect(verdict).toMatchObject({ state: 'assumption-failed' });
    expect(verdict?.state === 'assumption-failed' && verdict.reasons).toContain(reason);
  });

  it('is also weighted by the people of the teams, where they are known of all', () => {
    const { sales, people } = syntheticEffect('effect', 1);
    const atStart = peopleAtStart(people);
    expect([...atStart.values()]).toEqual(Array.from(atStart, () => 10));
    // Ten people in every team: the weights change nothing.
    const equal = releasedSales(sales, 'random', atStart);
    expect(equal?.weighted?.estimate).toBeCloseTo(equal?.did.estimate ?? 0, 10);
    const uneven = releasedSales(sales, 'random', atStart.set('0', 500));
    expect(uneven?.weighted?.estimate).not.toBeCloseTo(uneven?.did.estimate ?? 0, 2);
    expect(uneven?.weighted?.lower).toBeLessThan(uneven?.weighted?.estimate ?? 0);
    atStart.delete('3');
    expect(releasedSales(sales, 'random', atStart)?.weighted).toBeNull();
  });

  it('has no p value with fewer than four teams a group', () => {
    const teams = new Set(['0', '1', '2', '3', '4', '5', '6']);
    const few = syntheticEffect('effect', 1).sales.filter(({ team }) => teams.has(team));
    const sales = releasedSales(few, 'chosen');
    expect(sales?.p).toBeNull();
    expect(sales?.verdict).toMatchObject({ state: 'assumption-failed' });
  });
});

describe('Turnover', () => {
  const { people } = syntheticEffect('effect', 1);

  it('shows both curves with their risk tables', () => {
    const turnover = releasedTurnover(people, 'unknown');
    const [using, notUsing] = turnover?.arms ?? [];
    expect(using?.using).toBe(true);
    expect(using?.months[0]).toMatchObject({
      month: 0,
      retention: 1,
      left: 0,
      censored: 0,
      atRisk: 250,
    });
    for (const arm of [using, notUsing]) {
      const last = arm?.months.at(-1);
      expect((last?.left ?? 0) + (last?.censored ?? 0) + (last?.atRisk ?? 0)).toBe(arm?.people);
    }
    expect(turnover?.difference?.interval?.lower).toBeLessThan(turnover?.difference?.estimate ?? 0);
  });

  it('says how much longer people stayed of the first year', () => {
    const one = (treated: boolean, time: number, left: boolean) => {
      return { treated, time, left, entry: 0, team: 'a' };
    };
    const four = [one(true, 13, false), one(true, 13, false), one(false, 13, false)];
    const turnover = releasedTurnover([...four, one(false, 6, true)], 'unknown');
    // Without the product 12 and 6 months: 9 on average.
    expect(turnover?.monthsStayed?.estimate).toBeCloseTo(3, 12);
  });

  it('shows only counts with fewer than five leavers in a group', () => {
    const stayed = people.map((person) => (person.treated ? { ...person, left: false } : person));
    const turnover = releasedTurnover(stayed, 'random');
    expect(turnover).toMatchObject({
      ratio: null,
      hazardRatio: null,
      verdict: { state: 'unclear' },
    });
    expect(turnover?.arms[0].leavers).toBe(0);
  });

  it('is not shown for one group alone', () => {
    expect(
      releasedTurnover(
        people.filter(({ treated }) => treated),
        'random',
      ),
    ).toBeNull();
  });
});
