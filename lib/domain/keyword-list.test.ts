import { expect, it } from 'vitest';
import { withKeyword } from './keyword-list.ts';
import { KEYWORD_LIMIT } from './recognition.ts';

it('A word goes last, without the white space around it', () => {
  expect(withKeyword(['1on1'], '  catch  up ')).toEqual(['1on1', 'catch up']);
});

it.each([
  ['nothing', ' \u3000 ', 'empty'],
  ['one that is there in another case and width', '１ＯＮ１', 'twice'],
  ['one over the limit', 'x'.repeat(41), 'tooLong'],
])('A word that is %s is none', (_, word, problem) => {
  expect(withKeyword(['1on1'], word)).toBe(problem);
});

it('There is room for so many', () => {
  const words = Array.from({ length: KEYWORD_LIMIT }, (_, index) => `word ${index}`);
  expect(withKeyword(words.slice(1), 'one more')).toHaveLength(KEYWORD_LIMIT);
  expect(withKeyword(words, 'one more')).toBe('limit');
});
