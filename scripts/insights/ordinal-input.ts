/**
 * The data of an ordinal model in a vector file: any number of factors, as nested counts
 * (`counts[level of 1st factor]…[score]`) or as rows, with the levels in `<factor>_levels`,
 * `factors` or `levels`.
 */
import * as z from 'zod';
import type { NestedCounts } from '#lib/domain/statistics/drivers/ordinal-table.ts';
import { labelSchema, listOf } from './vector-file.ts';

export interface OrdinalFactor {
  readonly name: string;
  readonly levels: readonly string[];
}

export interface OrdinalInput {
  readonly factors: readonly OrdinalFactor[];
  readonly counts: NestedCounts;
}

const labels = listOf(labelSchema);
const count = z.number().nonnegative();
const nested: z.ZodType<NestedCounts> = z.lazy(() => z.array(z.union([count, nested])).min(1));
const namedLevels = z.record(z.string(), labels);
const rowSchema = z.record(z.string(), z.union([z.string(), z.number()]));
const inputSchema = z.looseObject({
  counts: nested.optional(),
  rows: z.array(rowSchema).min(1).optional(),
  response: z.string().optional(),
  factors: z
    .union([namedLevels, z.array(z.object({ name: z.string(), levels: labels })), labels])
    .optional(),
  levels: namedLevels.optional(),
});

const COUNT_NAMES = new Set(['n', 'freq', 'count', 'counts', 'w', 'weight', 'weights']);
const RESPONSE_NAMES = new Set(['score', 'scores', 'y', 's', 'response', 'rating', 'sat']);

export const ordinalInputSchema = inputSchema.transform((input, context): OrdinalInput => {
  const given = levelsOf(input);
  const isResponse = (name: string) =>
    name === input.response || RESPONSE_NAMES.has(name.toLowerCase());
  if (input.counts) {
    const factors = given.filter(({ name }) => !isResponse(name));
    if (fits(input.counts, factors)) return { factors, counts: input.counts };
    context.addIssue('counts: not as the levels say');
    return z.NEVER;
  }
  if (input.rows) return fromRows(input.rows, given, isResponse);
  context.addIssue('counts or rows are missing');
  return z.NEVER;
});

function levelsOf(input: z.infer<typeof inputSchema>): OrdinalFactor[] {
  const { factors, levels } = input;
  if (Array.isArray(factors)) {
    return factors.map((factor) =>
      typeof factor === 'string' ? { name: factor, levels: levels?.[factor] ?? [] } : factor,
    );
  }
  const suffixed = Object.entries(input).flatMap(([key, value]) => {
    const name = /^(.+)_levels$/.exec(key)?.[1];
    const parsed = labels.safeParse(value);
    return name !== undefined && parsed.success ? [{ name, levels: parsed.data }] : [];
  });
  const named = Object.entries(factors ?? levels ?? {});
  return [...named.map(([name, own]) => ({ name, levels: own })), ...suffixed];
}

/** Is every list as long as its factor has levels, and the innermost one of counts? */
function fits(part: NestedCounts, [first, ...rest]: readonly OrdinalFactor[]): boolean {
  if (first === undefined) return part.every((value) => typeof value === 'number');
  return (
    part.length === first.levels.length &&
    part.every((value) => typeof value !== 'number' && fits(value, rest))
  );
}

function fromRows(
  rows: readonly Readonly<Record<string, string | number>>[],
  given: readonly OrdinalFactor[],
  isResponse: (name: string) => boolean,
): OrdinalInput {
  const names = Object.keys(rows[0] ?? {});
  const counted = names.find((name) => COUNT_NAMES.has(name.toLowerCase()));
  const others = names.filter((name) => name !== counted);
  const response = others.find(isResponse) ?? others.at(-1) ?? '';
  const column = (name: string): OrdinalFactor => ({
    name,
    levels: given.find((factor) => factor.name === name)?.levels ?? seen(rows, name),
  });
  const factors = others.filter((name) => name !== response).map(column);
  const scores = column(response).levels;
  const counts = empty([...factors.map(({ levels }) => levels.length), scores.length]);
  for (const row of rows) {
    let part: NestedCounts = counts;
    for (const { name, levels } of factors) {
      const inner: number | NestedCounts | undefined = part[levels.indexOf(String(row[name]))];
      if (inner === undefined || typeof inner === 'number') throw new Error(`rows: ${name}`);
      part = inner;
    }
    const score = scores.indexOf(String(row[response]));
    if (score < 0) throw new Error(`rows: ${response}`);
    const own = counted === undefined ? 1 : count.parse(row[counted]);
    (part as number[])[score] = Number(part[score] ?? 0) + own;
  }
  return { factors, counts };
}

/** As they occur; numbers in their order. */
function seen(rows: readonly Readonly<Record<string, string | number>>[], name: string): string[] {
  const values = [...new Set(rows.map((row) => row[name] ?? ''))];
  const numbers = values.every((value) => typeof value === 'number');
  return (numbers ? values.sort((one, other) => one - other) : values).map(String);
}

function empty([first = 0, ...rest]: readonly number[]): NestedCounts {
  return Array.from({ length: first }, () => (rest.length > 0 ? empty(rest) : 0));
}
