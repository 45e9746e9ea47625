import { expect, it } from 'vitest';
import { withLine } from './own-lines.ts';

const limits = { most: 20, longest: 40 };

it('A line goes last, without the white space around it', () => {
  expect(withLine(['1on1'], '  catch  up ', limits)).toEqual(['1on1', 'catch up']);
});

it.each([
  ['nothing', ' \u3000 ', 'empty'],
  ['one that is there in another case and width', '１ＯＮ１', 'twice'],
  ['one over the limit', 'x'.repeat(41), 'tooLong'],
])('A line that is %s is none', (_, word, problem) => {
  expect(withLine(['1on1'], word, limits)).toBe(problem);
});

it('A line that is changed keeps its place', () => {
  expect(withLine(['one', 'two', 'three'], ' 2 ', limits, 'two')).toEqual(['one', '2', 'three']);
  // Another case of the same words is a change, too; words of another line are not.
  expect(withLine(['one', 'two'], 'TWO', limits, 'two')).toEqual(['one', 'TWO']);
  expect(withLine(['one', 'two'], 'One', limits, 'two')).toBe('twice');
  expect(withLine(['one', 'two'], ' ', limits, 'two')).toBe('empty');
});

it('A line that was removed while it was changed is not lost', () => {
  expect(withLine(['one'], 'two at last', limits, 'two')).toEqual(['one', 'two at last']);
});

it('There is room for so many', () => {
  const words = Array.from({ length: limits.most }, (_, index) => `word ${index}`);
  expect(withLine(words.slice(1), 'one more', limits)).toHaveLength(limits.most);
  expect(withLine(words, 'one more', limits)).toBe('limit');
  expect(withLine(words, 'one other', limits, 'word 3')).toHaveLength(limits.most);
});
