import { describe, expect, it } from 'vitest';
import { lineAt, missingHeadings, withHeadings } from './memo-line.ts';

describe('The line that somebody is in', () => {
  const memo = '話したこと\n・ 資料を送る\n\n- [ ] Send the draft\n2) Ask HR';
  it.each([
    [0, '話したこと'],
    [5, '話したこと'],
    [6, '資料を送る'],
    [memo.indexOf('\n\n') + 1, ''],
    [memo.indexOf('draft'), 'Send the draft'],
    [memo.length, 'Ask HR'],
  ])('at %i is said without its bullet', (caret, line) => {
    expect(lineAt(memo, caret)).toBe(line);
  });

  it('keeps a number that is no bullet', () => {
    expect(lineAt('3.5 million', 2)).toBe('3.5 million');
    expect(lineAt('', 0)).toBe('');
  });
});

describe('Headings', () => {
  it('are added once, after what is there', () => {
    const once = withHeadings('notes', missingHeadings('notes', ['Career', 'Work', 'Career']));
    expect(once).toBe('notes\n\n■ Career\n\n■ Work\n');
    expect(missingHeadings(once, ['Work', 'Life'])).toEqual(['Life']);
    expect(withHeadings(' \n', ['Work'])).toBe('■ Work\n');
  });
});
