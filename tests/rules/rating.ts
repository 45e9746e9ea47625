/** Ratings as the client sends them, and cells as they lie in the database. */
import { type Fields, writeDocuments } from '#scripts/emulators/write-documents.ts';
import { emulatorsHere } from '#support/emulators-here.ts';
import { commit, increment, int, ROOT, text, tokenOf, type Value, type Write } from './rest.ts';
import { touchWorld } from './world.ts';

/** Months since the year 0, as at the tests' noon. */
export const MONTH = 2026 * 12 + 11;

/** Weight of one person in the organisation's cells: 2^34 + v 2^18 + v^2. */
export const weightOf = (v: number) => 2 ** 34 + v * 2 ** 18 + v * v;

export interface Rating {
  readonly uid: string;
  readonly r: number;
  /** 4096 + rating in a team, `weightOf` in the organisation. */
  readonly weight: number;
  readonly month?: number;
  readonly isFirst?: boolean;
  /** In the organisation: the rater's team and its lane. */
  readonly team?: { readonly id: string; readonly lane: number };
}

/** The two writes of one rating, receipt first. */
export function writesOf(path: string, rating: Rating): [Write, Write] {
  const { uid, r, weight, month = MONTH, isFirst = false, team } = rating;
  const fields: Record<string, Value> = { m: int(month), ...(isFirst && { m0: int(month) }) };
  return [
    {
      update: {
        name: `${ROOT}/${path}/receipts/${uid}`,
        fields: { r: int(r), ...(team && { t: text(team.id) }) },
      },
      currentDocument: { exists: false },
    },
    {
      update: { name: `${ROOT}/${path}`, fields },
      updateMask: { fieldPaths: Object.keys(fields) },
      updateTransforms: [
        increment('a', weight + r),
        increment('b', r),
        ...(team ? [increment('l', 4096 ** team.lane + r)] : []),
      ],
    },
  ];
}

export const rate = (path: string, rating: Rating) =>
  commit(tokenOf(rating.uid), writesOf(path, rating));

/** Sum of the masks in cells that are laid by hand. */
export const MASKS = 123_456_789_012;

/** A team's cell with `n` ratings that add up to `sum`. */
export function teamCell(n: number, sum: number, m: number, m0 = m): Fields {
  return { a: 4096 * n + sum + MASKS, b: MASKS, m, m0 };
}

/** An organisation's cell with those ratings, `lanes` people in each lane. */
export function orgCell(values: readonly number[], lanes: number[], m: number, m0 = m): Fields {
  const x = values.reduce((sum, v) => sum + weightOf(v), 0);
  const l = lanes.reduce((sum, people, lane) => sum + people * 4096 ** lane, 0);
  return { a: x + MASKS, b: MASKS, l: l + MASKS, m, m0 };
}

/** Lays documents past the rules. */
export async function lay(documents: Record<string, Fields>): Promise<void> {
  touchWorld();
  await writeDocuments(
    emulatorsHere(),
    Object.entries(documents).map(([path, fields]) => ({ path, fields })),
  );
}
