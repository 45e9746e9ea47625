import { describe, expect, it } from 'vitest';
import { poolCellOf, ratingWay, standingIn, usesCellsOf, wayLeft } from './place.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 27);
const team = { id: 'product', supporterUid: 'naomi' };
const roster = (size: number) =>
  Array.from({ length: size }, (_, i) => ({
    uid: `member${i}`,
    active: true,
    joinedAt: NOW - 30 * DAY,
  }));
const standing = (size: number) => standingIn(team, roster(size), 'member0', NOW);

describe('Where a rating may go', () => {
  it.each([
    ['career', 'listen', 6, 'team'],
    [null, 'listen', 6, 'team'],
    ['career', 'report', 6, 'pool'],
    ['career', null, 6, 'pool'],
    ['health', 'listen', 6, 'pool'],
    ['private', 'think', 6, 'pool'],
    ['people', 'advice', 6, 'pool'],
    ['career', 'listen', 5, 'team'],
    ['career', 'listen', 4, 'small'],
  ] as const)('%s and %s in a team of %i: %s', (topic, response, size, way) => {
    expect(ratingWay({ topic, response }, standing(size))).toBe(way);
  });

  it('is nowhere without a team, or before two weeks in it', () => {
    const meeting = { topic: 'career', response: 'listen' } as const;
    expect(ratingWay(meeting, null)).toBe('none');
    const young = [{ uid: 'new', active: true, joinedAt: NOW - 14 * DAY + 1 }, ...roster(6)];
    expect(ratingWay(meeting, standingIn(team, young, 'new', NOW))).toBe('none');
  });

  it('counts as raters neither who left, nor the supporter, nor who came lately', () => {
    const others = [
      { uid: 'gone', active: false, joinedAt: 0 },
      { uid: 'naomi', active: true, joinedAt: 0 },
      { uid: 'new', active: true, joinedAt: NOW - DAY },
    ];
    expect(standingIn(team, [...roster(4), ...others], 'member0', NOW)).toEqual({
      teamId: 'product',
      possibleRaters: 4,
      mayRate: true,
    });
  });

  it.each([
    ['team', null, 'team'],
    ['team', 'team', 'team'],
    ['team', 'pool', 'pool'],
    ['team', 'nowhere', 'again'],
    ['pool', 'nowhere', 'again'],
    ['small', 'nowhere', 'small'],
    ['none', null, 'none'],
  ] as const)('%s, with room in %s: %s is left', (way, place, left) => {
    expect(wayLeft(way, place)).toBe(left);
  });

  it('names the cells of the organisation', () => {
    expect(poolCellOf({ topic: null, response: 'report' })).toBe('other.report');
    expect(usesCellsOf({ topic: 'work', response: null })).toEqual(['topic.work', 'adoption.all']);
  });
});
