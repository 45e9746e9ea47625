/** How one method of the vector files is computed with the product's functions. */
import type { ToleranceOf } from './compare.ts';
import type { Tolerance, VectorFile } from './vector-file.ts';

export interface Outcome {
  readonly expected: unknown;
  readonly got: unknown;
  /** Where a field has a tolerance of its own; otherwise the file's `abs`. */
  readonly toleranceOf?: ToleranceOf;
}

export type Method = (file: VectorFile) => Outcome;

/** A number of a file's tolerance by name, else its `abs`, else 1e-8. */
export function toleranceNamed(tolerance: Tolerance, name: string): number {
  const value = tolerance[name] ?? tolerance['abs'];
  return typeof value === 'number' ? value : 1e-8;
}

/** Picks the tolerance by the first pattern that matches the field's path; `_rel` ones are relative. */
export function toleranceBy(
  tolerance: Tolerance,
  patterns: readonly (readonly [pattern: RegExp, name: string])[],
): ToleranceOf {
  return (path, expected) => {
    const name = patterns.find(([pattern]) => pattern.test(path))?.[1] ?? 'abs';
    const value = toleranceNamed(tolerance, name);
    return name.endsWith('_rel') && name in tolerance ? value * Math.abs(expected) : value;
  };
}
