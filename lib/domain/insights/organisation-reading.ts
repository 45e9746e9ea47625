/** What an analyst has read of the organisation: closed cells only, never a single rating. */
import * as z from 'zod';
import { responseIds, responseSchema, topicIds, topicSchema } from '#lib/domain/vocabulary.ts';

const closedCellSchema = z.lazy(() =>
  z.strictObject({
    topic: topicSchema,
    response: responseSchema,
    /** Ratings, their sum and the sum of their squares; at least ten people of three groups of teams. */
    n: z.int().positive(),
    sum: z.int(),
    squares: z.int(),
  }),
);
export type ClosedCell = z.infer<typeof closedCellSchema>;

export const organisationReadingSchema = z.lazy(() =>
  z.strictObject({
    /** Cells that were asked for so far. */
    read: z.int().nonnegative(),
    cells: z.array(closedCellSchema),
    /** `topic.*` and `response.*`; how long their periods were nobody can read, so these are no shares. */
    uses: z.array(
      z.strictObject({ of: z.string(), people: z.int().positive(), periods: z.int().positive() }),
    ),
    /** People who use Sashi, in steps of ten; null = not closed. */
    adoption: z.int().nullable(),
  }),
);
export type OrganisationReading = z.infer<typeof organisationReadingSchema>;

const pool = topicIds.length * responseIds.length;
const uses = [
  ...topicIds.map((id) => `topic.${id}`),
  ...responseIds.map((id) => `response.${id}`),
] as const;
/** What there is to ask for: cells of ratings, cells of uses, and with the adoption all of them. */
export const ORGANISATION_CELLS = { pool, uses, all: pool + uses.length + 1 } as const;

/** Fewer closed cells than this say too little for topic and hope to be told apart. */
export const CELLS_FOR_SPLIT = Math.ceil(0.9 * pool);
