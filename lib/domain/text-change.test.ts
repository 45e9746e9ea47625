import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedCaret, textChange } from './text-change.ts';

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
