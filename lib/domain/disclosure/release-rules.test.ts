import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayedMean, displayedResponseRate, displayedShare } from './displayed-precision.ts';
import { hierarchyRelease } from './hierarchy-release.ts';
import { mayShowModel } from './model-release.ts';
import { scoreRelease } from './score-release.ts';
import { snapshotReleases } from './snapshot-release.ts';

const K = 5;

describe('A total beside its parts', () => {
  it('never leaves a remainder of fewer than k people or of one part', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 8 }),
        (raters) => {
          const { parentVisible, childVisible, hiddenRemainder } = hierarchyRelease(raters, K);
          const small = raters.map((count) => count > 0 && count < K);
          expect(small.some((tooFew, child) => tooFew && childVisible[child])).toBe(false);
          const hidden = childVisible.filter((visible) => !visible).length;
          expect(!parentVisible || hidden === 0 || (hidden > 1 && hiddenRemainder >= K)).toBe(true);
        },
      ),
    );
  });

  it('takes the smallest large part away with a small one', () => {
    expect(hierarchyRelease([8, 3, 12], K)).toMatchObject({
      childVisible: [false, false, true],
      complementaryHidden: [0],
    });
  });
});

describe('Snapshots over time', () => {
  it('are published by k new people, each counted once', () => {
    const releases = snapshotReleases([['a', 'b', 'a'], ['b', 'c', 'd'], ['e'], ['a']], K);
    expect(releases.map(({ publish }) => publish)).toEqual([false, false, true, false]);
  });

  it('never differ by fewer than k people', () => {
    const rater = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
    fc.assert(
      fc.property(fc.array(fc.array(rater, { maxLength: 6 }), { maxLength: 12 }), (snapshots) => {
        const kept = snapshotReleases(snapshots, K).every((release) =>
          release.publish ? release.ratersInIncrement >= K : release.pendingRaters < K,
        );
        expect(kept).toBe(true);
      }),
    );
  });
});

describe('The scores of one cell', () => {
  it.each([
    [[0, 0, 1, 4, 3], 5, 0.3, [], true, true],
    [[0, 0, 1, 4, 3], 4, 0.3, ['too_few_raters'], false, false],
    [[0, 0, 1, 4, 3], 6, 0.51, ['one_rater_dominates'], false, false],
    [[0, 0, 1, 4, 3], 6, 0.5, [], true, true],
    [[0, 0, 0, 0, 7], 7, 0.2, ['homogeneous'], false, false],
    [[4, 3, 0, 0, 0], 6, 0.2, ['all_low'], false, true],
    [[0, 0, 0, 0, 0], 0, 0, ['too_few_raters'], false, false],
  ] as const)(
    '%j of %i people, the busiest with %d: %j',
    (histogram, raters, share, flags, all, mean) => {
      const release = scoreRelease(histogram, raters, share, K);
      expect(release).toEqual({ flags, showHistogram: all, showMean: mean });
    },
  );
});

describe('How exactly a number is shown', () => {
  it('hides counts of few answers', () => {
    expect(displayedShare(3 / 7, 7)).toBeCloseTo(0.45, 12);
    expect(displayedShare(0.474, 50)).toBeCloseTo(0.47, 12);
    expect(displayedMean(3.4567)).toBe(3.5);
    expect(displayedResponseRate(0.6, 9)).toBeNull();
    expect(displayedResponseRate(0.62, 10)).toBeCloseTo(0.6, 12);
  });
});

describe('What a model says of the company', () => {
  it('needs fifteen people and five managers', () => {
    expect(mayShowModel(15, 5, K)).toBe(true);
    expect(mayShowModel(14, 5, K)).toBe(false);
    expect(mayShowModel(100, 4, K)).toBe(false);
  });
});
