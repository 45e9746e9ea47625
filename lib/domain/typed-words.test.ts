import { describe, expect, it } from 'vitest';
import { draftOver, isTooLongWith, toKeep } from './typed-words.ts';

describe('Words that are typed', () => {
  it('are kept at once, also when they are taken back to nothing', () => {
    const strokes = ['a', 'ab', 'a', ''].map((text) => toKeep({ text, composing: false }, 4));
    expect(strokes).toEqual(['a', 'ab', 'a', '']);
  });

  it('wait while an input method composes them', () => {
    expect(toKeep({ text: 'そう', composing: true }, 4)).toBeNull();
  });

  it('wait uncut while they are too long', () => {
    expect(toKeep({ text: 'abcd', composing: false }, 4)).toBe('abcd');
    expect(toKeep({ text: 'abcde', composing: false }, 4)).toBeNull();
  });

  it('stay in the field until what is kept says the same and the person has left', () => {
    expect(draftOver('ab', 'abc', true)).toBe('abc');
    expect(draftOver('abc', 'abc', true)).toBe('abc');
    expect(draftOver('ab', 'abc', false)).toBe('abc');
    expect(draftOver('abc', 'abc', false)).toBeNull();
  });

  it('take what is pasted in place of the selection, if it fits', () => {
    const field = { value: 'abcd', selectionStart: 1, selectionEnd: 3 };
    expect(isTooLongWith('xy', field, 4)).toBe(false);
    expect(isTooLongWith('xyz', field, 4)).toBe(true);
  });
});
