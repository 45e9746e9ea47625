import { describe, expect, it } from 'vitest';
import { minimise } from './nelder-mead.ts';

describe('The simplex search', () => {
  it("finds the end of Rosenbrock's valley", () => {
    const valley = ([x = 0, y = 0]: readonly number[]) => 100 * (y - x * x) ** 2 + (1 - x) ** 2;
    const { point, value } = minimise(valley, [-1.2, 1]);
    expect(point[0]).toBeCloseTo(1, 6);
    expect(point[1]).toBeCloseTo(1, 6);
    expect(value).toBeLessThan(1e-12);
  });

  it('walks around places where the function is not defined', () => {
    const { point } = minimise(([x = 0]) => x - Math.log(x), [3]);
    expect(point[0]).toBeCloseTo(1, 5);
  });
});
