/** A golden vector file: data, what a reference implementation makes of it, and how near to be. */
import { readFileSync } from 'node:fs';
import * as z from 'zod';

const toleranceSchema = z.record(z.string(), z.union([z.number(), z.string()]));

const vectorFileSchema = z.looseObject({
  schema: z.literal('oneonone-insights-golden/1'),
  id: z.string(),
  method: z.string(),
  tolerance: toleranceSchema.default({}),
});

export type Tolerance = z.infer<typeof toleranceSchema>;
export type VectorFile = z.infer<typeof vectorFileSchema>;

/** Throws an error of one line when it is not such a file. */
export function readVectorFile(file: string): VectorFile {
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return parse(vectorFileSchema, json);
}

/** Parses with a message of one line. */
export function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`${issue?.path.join('.') || 'file'}: ${issue?.message ?? 'not understood'}`);
}

/** A list; R's JSON writes a list of one as its only element. */
export function listOf<T extends z.ZodType>(element: T) {
  return z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(element),
  );
}

/** Counts are walked through one by one in places: more than this is taken for a mistake. */
export const countSchema = z.int().nonnegative().max(1_000_000);

/** Names of levels; R writes those that are numbers as numbers. */
export const labelSchema = z.union([z.string(), z.number()]).transform(String);
