/** Methods cell_suppression_audit and disclosure_rules. */
import * as z from 'zod';
import { suppress } from '#lib/domain/disclosure/complementary-suppression.ts';
import { hierarchyRelease } from '#lib/domain/disclosure/hierarchy-release.ts';
import { scoreRelease } from '#lib/domain/disclosure/score-release.ts';
import { snapshotReleases } from '#lib/domain/disclosure/snapshot-release.ts';
import { auditSuppression } from '#lib/domain/disclosure/suppression-audit.ts';
import { primaryCells } from '#lib/domain/disclosure/suppression-table.ts';
import type { Method } from './method.ts';
import { parse } from './vector-file.ts';

const count = z.int().nonnegative();
const k = z.int().positive();
const flag = z.union([z.number(), z.boolean()]).transform(Boolean);

const auditSchema = z.object({
  cases: z.array(
    z.looseObject({ k, counts: z.array(z.array(count)), suppressed_mask: z.array(z.array(flag)) }),
  ),
});

/** Compared: what follows from counts, k and mask. Of the cheapest pattern the cost alone (ties). */
export const cellSuppressionAudit: Method = (file) => {
  const { cases } = parse(auditSchema, file);
  const expected = cases.map(
    ({ primary, audit, implicit_sums, safe, least_cost_complementary }) => {
      const cost = z.object({ cost: z.number().nullable() }).safeParse(least_cost_complementary);
      return { primary, audit, implicit_sums, safe, cost: cost.data?.cost };
    },
  );
  const got = cases.map(({ k: threshold, counts, suppressed_mask: mask }) => {
    const { cells, sums, safe } = auditSuppression(counts, mask, threshold);
    return {
      primary: primaryCells(counts, threshold).map(({ row, column }) => [row, column]),
      audit: cells.map(({ row, column, lower, upper, exposed }) => ({
        cell: [row, column],
        lower,
        upper,
        true: counts[row]?.[column],
        exposed,
      })),
      implicit_sums: sums.map(({ kind, index, cells: hidden, sum }) => ({
        equation: `${kind === 'row' ? 'row' : 'col'} ${index}`,
        suppressed_cells: hidden,
        derivable_sum: sum,
      })),
      safe,
      cost: suppress(counts, threshold)?.cost ?? null,
    };
  });
  return { expected, got };
};

const rulesSchema = z.object({
  hierarchy: z
    .array(z.looseObject({ children_raters: z.array(count), k, expected: z.unknown() }))
    .default([]),
  release: z
    .array(
      z.looseObject({
        new_raters_per_snapshot: z.array(
          z.array(z.union([z.string(), z.number()]).transform(String)),
        ),
        k,
        expected: z.unknown(),
      }),
    )
    .default([]),
  score_histogram: z
    .array(
      z.looseObject({
        histogram: z.array(count),
        distinct_raters: count,
        largest_rater_share: z.number(),
        k,
        flags: z.array(z.string()),
        show_histogram: z.boolean(),
        show_mean: z.boolean(),
      }),
    )
    .default([]),
});

export const disclosureRules: Method = (file) => {
  const { hierarchy, release, score_histogram: scores } = parse(rulesSchema, file);
  const expected = {
    hierarchy: hierarchy.map((one) => one.expected),
    release: release.map((one) => one.expected),
    score_histogram: scores.map(({ flags, show_histogram, show_mean }) => ({
      flags: [...flags].sort(),
      show_histogram,
      show_mean,
    })),
  };
  const got = {
    hierarchy: hierarchy.map(({ children_raters: raters, k: threshold }) => {
      const released = hierarchyRelease(raters, threshold);
      return {
        parent_visible: released.parentVisible,
        child_visible: released.childVisible,
        complementary_hidden: released.complementaryHidden,
        hidden_remainder_raters: released.hiddenRemainder,
      };
    }),
    release: release.map(({ new_raters_per_snapshot: raters, k: threshold }) =>
      snapshotReleases(raters, threshold).map((snapshot) =>
        snapshot.publish
          ? { publish: true, raters_in_increment: snapshot.ratersInIncrement }
          : { publish: false, pending_raters: snapshot.pendingRaters },
      ),
    ),
    score_histogram: scores.map((cell) => {
      const { histogram, distinct_raters: raters, largest_rater_share: share } = cell;
      const { flags, showHistogram, showMean } = scoreRelease(histogram, raters, share, cell.k);
      return { flags: [...flags].sort(), show_histogram: showHistogram, show_mean: showMean };
    }),
  };
  return { expected, got };
};
