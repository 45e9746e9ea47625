/**
 * Properties: a change makes the one text of the other and cuts no letter in two; a caret keeps the
 * letters before it, whatever changes around it.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caretThrough, movedCaret, type TextSteps, textChange } from './text-change.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'あ', '😀', '😁'), maxLength: 8 });

describe('The change between two texts', () => {
  it('makes the one of the other, and cuts no letter in two', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { at, removed, inserted } = textChange(before, after);
        expect(before.slice(0, at) + inserted + before.slice(at + removed)).toBe(after);
        expect(inserted.isWellFormed()).toBe(true);
        expect(before.slice(at, at + removed).isWellFormed()).toBe(true);
      }),
    );
  });

  it('leaves a caret at the letter that it stood at', () => {
    const insertion = textChange('one two', 'one and two');
    expect([3, 5, 7].map((caret) => movedCaret(caret, insertion))).toEqual([3, 9, 11]);
    const deletion = textChange('one and two', 'one two');
    expect([3, 6, 11].map((caret) => movedCaret(caret, deletion))).toEqual([3, 4, 7]);
  });
});

describe('A caret in a text that changes in several places at once', () => {
  const step = fc.oneof(
    fc.record({ retain: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ insert: fc.constantFrom('x', 'yy', 'zzz') }),
    fc.record({ delete: fc.integer({ min: 1, max: 3 }) }),
  );

  it('has the same letters before it, and what is inserted there behind it', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), fc.nat({ max: 12 }), (steps, caret) => {
        const before = 'abcdefghijkl'; // each letter once, and none that is inserted
        const after = changed(before, steps);
        const stayed = (part: string) =>
          Array.from(part).filter((one) => before.includes(one) && after.includes(one));
        const place = caretThrough(caret, steps);
        expect(stayed(after.slice(0, place))).toEqual(stayed(before.slice(0, caret)));
      }),
    );
    expect(caretThrough(2, [{ retain: 2 }, { insert: 'xx' }])).toBe(2);
    expect(caretThrough(2, [{ insert: 'xx' }, { retain: 2 }, { insert: 'y' }])).toBe(4);
  });

  function changed(before: string, steps: TextSteps): string {
    let [rest, after] = [before, ''];
    for (const { retain = 0, insert = '', delete: removed = 0 } of steps) {
      after += rest.slice(0, retain) + insert;
      rest = rest.slice(retain + removed);
    }
    return after + rest;
  }
});
