/**
 * Cholesky factor of a small symmetric positive semi-definite matrix (row-major `Float64Array`).
 * Columns that depend on earlier ones are left out, as `lm` of R does with aliased columns.
 */
export interface CholeskyFactor {
  readonly size: number;
  readonly lower: Float64Array;
  /** 1 for a column that counts, 0 for an aliased one. */
  readonly kept: Uint8Array;
  readonly rank: number;
}

/** A column is aliased when less than this share of it is left after the earlier ones. */
const ALIASED = 1e-10;

export function factorise(matrix: Float64Array, size: number): CholeskyFactor {
  const lower = new Float64Array(size * size);
  const kept = new Uint8Array(size);
  let rank = 0;
  for (let j = 0; j < size; j += 1) {
    const diagonal = at(matrix, j * size + j);
    let pivot = diagonal;
    for (let k = 0; k < j; k += 1) pivot -= at(lower, j * size + k) ** 2;
    if (!(pivot > ALIASED * diagonal)) {
      for (let k = 0; k < j; k += 1) lower[j * size + k] = 0;
      continue;
    }
    kept[j] = 1;
    rank += 1;
    const root = Math.sqrt(pivot);
    lower[j * size + j] = root;
    for (let i = j + 1; i < size; i += 1) {
      let sum = at(matrix, i * size + j);
      for (let k = 0; k < j; k += 1) sum -= at(lower, i * size + k) * at(lower, j * size + k);
      lower[i * size + j] = sum / root;
    }
  }
  return { size, lower, kept, rank };
}

/** x with A x = b; aliased entries are 0. */
export function solve({ size, lower, kept }: CholeskyFactor, b: Float64Array): Float64Array {
  const x = new Float64Array(size);
  for (let i = 0; i < size; i += 1) {
    if (kept[i] === 0) continue;
    let sum = at(b, i);
    for (let k = 0; k < i; k += 1) sum -= at(lower, i * size + k) * at(x, k);
    x[i] = sum / at(lower, i * size + i);
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    if (kept[i] === 0) continue;
    let sum = at(x, i);
    for (let k = i + 1; k < size; k += 1) sum -= at(lower, k * size + i) * at(x, k);
    x[i] = sum / at(lower, i * size + i);
  }
  return x;
}

/** The inverse, row-major; rows and columns of aliased entries are 0. */
export function inverse(factor: CholeskyFactor): Float64Array {
  const { size, kept } = factor;
  const result = new Float64Array(size * size);
  for (let j = 0; j < size; j += 1) {
    if (kept[j] === 0) continue;
    const unit = new Float64Array(size);
    unit[j] = 1;
    result.set(solve(factor, unit), j * size);
  }
  return result;
}

/** log of the determinant of the part that counts. */
export function logDeterminant({ size, lower, kept }: CholeskyFactor): number {
  let sum = 0;
  for (let j = 0; j < size; j += 1) if (kept[j] === 1) sum += 2 * Math.log(at(lower, j * size + j));
  return sum;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? Number.NaN;
}
