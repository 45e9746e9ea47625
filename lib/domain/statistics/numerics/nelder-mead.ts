/** Minimises a smooth function of few variables without derivatives (Nelder & Mead 1965). */
export interface Minimum {
  readonly point: readonly number[];
  readonly value: number;
}

export function minimise(
  objective: (point: readonly number[]) => number,
  start: readonly number[],
  step = 0.5,
  tolerance = 1e-13,
): Minimum {
  const at = (point: readonly number[]): Minimum => {
    const value = objective(point);
    return { point, value: Number.isNaN(value) ? Number.POSITIVE_INFINITY : value };
  };
  const size = start.length;
  let simplex = [
    at(start),
    ...start.map((_, axis) => at(start.map((x, i) => (i === axis ? x + step : x)))),
  ];
  for (let iteration = 0; iteration < 400 * size; iteration += 1) {
    simplex.sort((one, other) => one.value - other.value);
    const best = simplex[0] as Minimum;
    const worst = simplex[size] as Minimum;
    const spread = Math.max(
      ...start.map((_, axis) =>
        Math.max(
          ...simplex.map(({ point }) => Math.abs((point[axis] ?? 0) - (best.point[axis] ?? 0))),
        ),
      ),
    );
    const scale = 1 + Math.max(...best.point.map(Math.abs));
    if (
      worst.value - best.value <= tolerance * (1 + Math.abs(best.value)) &&
      spread <= 1e-9 * scale
    ) {
      break;
    }
    const others = simplex.slice(0, size);
    const centre = start.map(
      (_, axis) => others.reduce((sum, { point }) => sum + (point[axis] ?? 0), 0) / size,
    );
    const along = (factor: number) =>
      at(centre.map((c, axis) => c + factor * ((worst.point[axis] ?? 0) - c)));
    const reflected = along(-1);
    const secondWorst = simplex[size - 1] as Minimum;
    let replacement: Minimum | null = null;
    if (reflected.value < best.value) {
      const expanded = along(-2);
      replacement = expanded.value < reflected.value ? expanded : reflected;
    } else if (reflected.value < secondWorst.value) {
      replacement = reflected;
    } else {
      const contracted = reflected.value < worst.value ? along(-0.5) : along(0.5);
      if (contracted.value < Math.min(reflected.value, worst.value)) replacement = contracted;
    }
    simplex = replacement
      ? [...others, replacement]
      : simplex.map(({ point }) => at(point.map((x, axis) => ((best.point[axis] ?? 0) + x) / 2)));
  }
  return simplex.sort((one, other) => one.value - other.value)[0] as Minimum;
}
