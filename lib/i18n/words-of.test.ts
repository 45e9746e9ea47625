import { expect, it } from 'vitest';
import { isFound } from './words-of.ts';

const texts = { en: { title: 'Appearance', kinds: { dark: 'Dark' } }, ja: { title: 'ダーク' } };

it('Finds parts of words in any language, case and width', () => {
  for (const typed of ['', 'appear', 'DARK', 'ﾀﾞｰｸ', ' dark  appearance ']) {
    expect([typed, isFound(typed, texts)]).toEqual([typed, true]);
  }
  expect(isFound('dark mode', texts)).toBe(false);
});
