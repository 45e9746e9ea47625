import { describe, expect, it } from 'vitest';
import { ratingCells } from '#lib/domain/statistics/drivers/rating-cells.ts';
import { randomStream } from '#lib/domain/statistics/numerics/seeded-random.ts';
import { areaLabel } from './area-label.ts';
import { managerByItemEffects } from './manager-by-item-effects.ts';
import { type ManagerRating, managerCells, managerCellsOf } from './manager-cells.ts';

/** Productivity of six workers on three machines, three times (Milliken & Johnson 1992). */
const MACHINES = [
  [52, 52.8, 53.1, 62.1, 62.6, 64, 67.5, 67.2, 66.9],
  [51.8, 52.8, 53.1, 59.7, 60, 59, 61.5, 61.7, 62.3],
  [60, 60.2, 58.4, 68.6, 65.8, 69.7, 70.8, 70.6, 71],
  [51.1, 52.3, 50.3, 63.2, 62.8, 62.2, 64.1, 66.2, 64],
  [50.9, 51.8, 51.4, 64.8, 65, 65.4, 72.1, 72, 71.1],
  [46.4, 44.8, 49.2, 43.7, 44.2, 43, 62, 61.4, 60.5],
];
const machines = MACHINES.flatMap((scores, manager) =>
  scores.map((score, i): ManagerRating => ({ manager, item: Math.floor(i / 3), score, n: 1 })),
);

/** Scores of managers with effects of their own; `by` = how much they differ by item. */
function company(by: number, seed: number): ManagerRating[] {
  const random = randomStream(seed, 1);
  const noise = (scale: number) => scale * (random() + random() + random() - 1.5);
  return Array.from({ length: 25 }, (_, manager) => {
    const level = noise(0.6);
    return Array.from({ length: 6 }, (__, item) => {
      const own = noise(by);
      return Array.from({ length: 12 }, () => {
        return { manager, item, score: Math.round(3.5 + level + own + noise(2)), n: 1 };
      });
    }).flat();
  }).flat();
}

describe("Managers' areas", () => {
  it('have the published variance components of the machines (Pinheiro & Bates 2000)', () => {
    const fit = managerByItemEffects(managerCells(machines, 6, 3));
    expect(fit?.sdManager).toBeCloseTo(4.781, 3);
    expect(fit?.sdManagerByItem).toBeCloseTo(3.7295, 3);
    expect(fit?.sdResidual).toBeCloseTo(0.9616, 3);
    expect(fit?.deviance).toBeCloseTo(2 * 107.8438, 2);
    expect(fit?.fixed.map((eta) => Number(eta?.toFixed(3)))).toEqual([52.356, 60.322, 66.272]);
  });

  it('are pulled towards nothing, the more so the fewer ratings', () => {
    const fit = managerByItemEffects(managerCells(company(1, 3), 25, 6));
    expect(fit?.sdManagerByItem).toBeGreaterThan(0.2);
    for (const { effect, mean, sd, item, manager } of fit?.cells ?? []) {
      const level = fit?.managers.find((candidate) => candidate.manager === manager)?.effect ?? 0;
      const raw = mean - (fit?.fixed[item] ?? 0) - level;
      expect(Math.abs(effect)).toBeLessThanOrEqual(Math.abs(raw) + 1e-12);
      expect(sd).toBeLessThanOrEqual((fit?.sdManagerByItem ?? 0) + 1e-12);
    }
  });

  it('are none, for nobody, when managers do not differ by item', () => {
    const fits = [1, 2, 3, 4, 5, 6].map((seed) =>
      managerByItemEffects(managerCells(company(0, seed), 25, 6)),
    );
    const singular = fits.filter((fit) => fit?.sdManagerByItem === 0);
    expect(singular.length).toBeGreaterThan(0);
    for (const fit of singular) {
      expect(fit?.singular).toBe(true);
      for (const cell of fit?.cells ?? []) {
        expect(cell).toMatchObject({ effect: 0, sd: 0, probabilityPositive: null });
      }
    }
  });

  it('can not be told from one manager or from one rating in each cell', () => {
    const alone = machines.filter(({ manager }) => manager === 0);
    expect(managerByItemEffects(managerCells(alone, 6, 3))).toBeNull();
    const single = machines.filter((_, i) => i % 3 === 0);
    expect(managerByItemEffects(managerCells(single, 6, 3))).toBeNull();
  });

  it('leave out an item that nobody had', () => {
    const fit = managerByItemEffects(managerCells(machines, 6, 4));
    expect(fit?.fixed[3]).toBeNull();
    expect(fit?.sdManager).toBeCloseTo(4.781, 3);
  });

  it('are the same from counts of ratings', () => {
    const rows = company(1, 4);
    const cells = ratingCells(
      rows.map(({ manager, item, score, n }) => {
        return { group: manager, topic: (manager + score) % 3, expectation: item, score, n };
      }),
      { groups: 25, topics: 3, expectations: 6 },
    );
    const one = managerCells(rows, 25, 6);
    const other = managerCellsOf(cells, 'expectation');
    expect(other.within).toBeCloseTo(one.within, 8);
    expect(other.cells.map(({ n }) => n)).toEqual(one.cells.map(({ n }) => n));
    expect(managerCellsOf(cells, 'topic').items).toBe(3);
  });
});

describe('The words for an area', () => {
  it.each([
    [0.95, 'clear-strength'],
    [0.9, 'clear-strength'],
    [0.85, 'leaning-strength'],
    [0.5, 'undecided'],
    [0.2, 'leaning-weakness'],
    [0.1, 'clear-weakness'],
    [null, 'undecided'],
  ] as const)('for a probability of %s are %s', (probability, label) => {
    expect(areaLabel(probability)).toBe(label);
  });
});
