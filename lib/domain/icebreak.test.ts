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

  it('never gives the same again before all others came, in later rounds too', () => {
    // A meeting keeps of each card when it was last drawn, and not how often.
    fc.assert(
      fc.property(cards, fc.infiniteStream(random), (ids, chance) => {
        let kept: string[] = [];
        const all: string[] = [];
        for (const one of chance) {
          if (all.length === 3 * ids.length) break;
          const card = drawCard(ids, kept, one) ?? '';
          kept = [...kept.filter((before) => before !== card), card];
          all.push(card);
          const round = all.slice(-ids.length);
          expect(new Set(round).size).toBe(round.length);
        }
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
