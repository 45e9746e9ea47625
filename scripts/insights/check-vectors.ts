/** Checks vector files: one JSON line each, `ok` iff every field is within the file's tolerance. */
import { type Comparison, compare } from './compare.ts';
import { toleranceNamed } from './method.ts';
import { methods } from './methods.ts';
import { readVectorFile } from './vector-file.ts';

export interface CheckLine extends Comparison {
  readonly file: string;
  readonly method: string | null;
  /** Only when the file could not be checked at all. */
  readonly error?: string;
}

/** Never throws: what is wrong with a file is said in its line. */
export function checkVectorFile(file: string): CheckLine {
  let method: string | null = null;
  try {
    const vector = readVectorFile(file);
    method = vector.method;
    const compute = Object.hasOwn(methods, method) ? methods[method] : undefined;
    if (!compute) throw new Error(`unknown method ${method}`);
    const { expected, got, toleranceOf } = compute(vector);
    const abs = toleranceNamed(vector.tolerance, 'abs');
    return { file, method, ...compare(expected, got, toleranceOf ?? (() => abs)) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { file, method, ok: false, worst: null, error: message };
  }
}
