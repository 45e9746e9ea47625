import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawCard } from './icebreak.ts';

const cards = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 30 });
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('Drawing a card', () => {
  it('never gives the same twice until all are used up', () => {
    fc.assert(
      fc.property(cards, fc.infiniteStream(random), (ids, chance) => {
        const drawn: string[] = [];
        for (const one of chance) {
          if (drawn.length === ids.length) break;
          drawn.push(drawCard(ids, drawn, one) ?? '');
        }
        expect(drawn.toSorted()).toEqual(ids.toSorted());
      }),
    );
  });

  it('begins a new round with another card than the last', () => {
    fc.assert(
      fc.property(cards, random, (ids, one) => {
        fc.pre(ids.length > 1);
        expect(drawCard(ids, ids, one)).not.toBe(ids.at(-1));
      }),
    );
  });

  it('prefers cards that were added later', () => {
    expect(drawCard(['old', 'new'], ['old', 'old'], 0.99)).toBe('new');
  });

  it('gives nothing when there is nothing', () => {
    expect(drawCard([], ['gone'], 0.5)).toBeNull();
  });
});
