import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaBinomialShrinkage } from './beta-binomial-shrinkage.ts';
import { dirichletMultinomialShrinkage } from './dirichlet-multinomial-shrinkage.ts';

const manager = fc
  .integer({ min: 1, max: 60 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
const company = fc.array(manager, { minLength: 2, maxLength: 15 });
const shrink = (rows: readonly (readonly [number, number])[]) =>
  betaBinomialShrinkage(
    rows.map(([x]) => x),
    rows.map(([, n]) => n),
  );

describe('Shares pulled towards the company', () => {
  it('lie between the own share and the mean, the more so the fewer ratings', () => {
    fc.assert(
      fc.property(company, (rows) => {
        const { fit } = shrink(rows);
        fit?.managers.forEach(({ raw, mean, lower, upper, weight }) => {
          expect(mean).toBeGreaterThanOrEqual(Math.min(raw, fit.mean) - 1e-9);
          expect(mean).toBeLessThanOrEqual(Math.max(raw, fit.mean) + 1e-9);
          expect(lower).toBeLessThanOrEqual(upper);
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThan(1);
        });
      }),
    );
  });

  it('are never a worse description than one share for all', () => {
    fc.assert(
      fc.property(company, (rows) => {
        const { logLikelihood, logLikelihoodBinomial } = shrink(rows);
        expect(logLikelihood).toBeGreaterThanOrEqual(logLikelihoodBinomial);
        expect(logLikelihood).toBeLessThan(1e-9);
      }),
    );
  });

  it('have their maximum where no nearby α and β are better', () => {
    const x = [1, 9, 4, 15, 2, 12, 7];
    const n = [20, 20, 20, 20, 20, 20, 20];
    const { fit } = betaBinomialShrinkage(x, n);
    const { alpha = 0, beta = 0 } = fit ?? {};
    // log B(α + x, β + n - x) / B(α, β) as sums of logs.
    const rising = (a: number, k: number) =>
      Array.from({ length: k }, (_, i) => Math.log(a + i)).reduce((s, v) => s + v, 0);
    const at = (a: number, b: number) =>
      x.reduce((sum, k, i) => {
        const size = n[i] ?? 0;
        return sum + rising(a, k) + rising(b, size - k) - rising(a + b, size);
      }, 0);
    for (const [da, db] of [
      [1.001, 1],
      [0.999, 1],
      [1, 1.001],
      [1, 0.999],
    ] as const) {
      expect(at(alpha * da, beta * db)).toBeLessThan(at(alpha, beta));
    }
  });

  it('say that managers do not differ when they differ less than chance', () => {
    const { fit, taroneZ, pooled } = shrink([
      [6, 10],
      [6, 10],
      [12, 20],
      [6, 10],
    ]);
    expect(fit).toBeNull();
    expect(taroneZ).toBeLessThan(0);
    expect(pooled).toBe(0.6);
  });

  it('say that each manager has one answer only', () => {
    expect(
      shrink([
        [10, 10],
        [0, 8],
        [12, 12],
        [0, 9],
      ]),
    ).toMatchObject({ fit: null, allOrNothing: true });
  });

  it('survive a company in which everybody is content', () => {
    expect(
      shrink([
        [5, 5],
        [7, 7],
      ]),
    ).toMatchObject({ fit: null, pooled: 1, taroneZ: null });
  });

  it('find the company again that they were drawn from, also from large managers', () => {
    // Shares at the quantiles of Beta(6, 4) nearly.
    const shares = [0.35, 0.43, 0.49, 0.54, 0.58, 0.62, 0.66, 0.7, 0.75, 0.82];
    const { fit } = shrink(shares.map((p) => [Math.round(p * 20_000), 20_000] as const));
    expect(fit?.mean).toBeCloseTo(0.594, 2);
    expect(fit?.concentration).toBeGreaterThan(8);
    expect(fit?.concentration).toBeLessThan(15);
  });
});

describe('Histograms pulled towards the company', () => {
  it('are those of shares when there are two scores', () => {
    fc.assert(
      fc.property(company, (rows) => {
        const two = dirichletMultinomialShrinkage(rows.map(([x, n]) => [n - x, x]));
        const one = shrink(rows);
        expect(two.logLikelihood).toBeCloseTo(one.logLikelihood, 7);
        expect(two.fit === null).toBe(one.fit === null);
        two.fit?.managers.forEach(({ shares }, i) => {
          expect(shares[1]).toBeCloseTo(one.fit?.managers[i]?.mean ?? -1, 6);
        });
      }),
    );
  });

  it('leave a score at 0 that nobody ever gave', () => {
    const { fit } = dirichletMultinomialShrinkage([
      [0, 9, 1, 0, 2],
      [0, 1, 8, 0, 9],
      [0, 2, 2, 0, 12],
    ]);
    expect(fit?.alpha[0]).toBe(0);
    expect(fit?.managers[0]?.shares[3]).toBe(0);
    expect(fit?.managers[0]?.topTwo).toBeGreaterThan(0);
  });
});
