import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_KEYWORDS, matchesKeyword, recognise } from './recognition.ts';

const guests = (...emails: string[]) => emails.map((email) => ({ email, organizer: false }));
const two = guests('a@example.test', 'b@example.test');

describe('a keyword is found as a word', () => {
  test.each([
    '1on1 Taro / Hanako',
    '1on1山田',
    '山田1on1',
    '【1on1】山田・佐藤',
    'Weekly １ｏｎ１',
    'Bob 1:1',
    'Bob １：１',
    '1:1/Bob',
    '1‑on‑1 with Bob',
    'Weekly 1  on　1',
    '1ON1',
    'ワンオンワンミーティング',
    'ﾜﾝｵﾝﾜﾝ 山田',
    'チームワンオンワン',
    '面談',
    '定期面談',
    'キャリア面談（山田）',
    '面談の件',
    '13:00,1:1 Bob',
  ])('in %s', (title) => {
    expect(matchesKeyword(title, DEFAULT_KEYWORDS)).toBe(true);
  });

  test.each([
    '11on1',
    '1on10',
    '1on1s with the team',
    'x1on1',
    '11:10 standup',
    'Call at 1:15',
    'Scale 1:1.5',
    '2.1:1 ratio',
    '面談室の予約',
    '面談票の提出',
    'ワンピース',
    '1 on  10',
    '',
  ])('not in %s', (title) => {
    expect(matchesKeyword(title, DEFAULT_KEYWORDS)).toBe(false);
  });

  test("a person's own katakana word is not found inside a longer word", () => {
    expect(matchesKeyword('ワンピース', ['ワン'])).toBe(false);
  });

  test('what looks like a pattern is plain text', () => {
    expect(matchesKeyword('abc', ['.*'])).toBe(false);
    expect(matchesKeyword('sync (weekly', ['(weekly'])).toBe(true);
  });

  test('empty keywords, and those beyond the twentieth, find nothing', () => {
    expect(matchesKeyword('anything', ['', '  ', '　'])).toBe(false);
    expect(matchesKeyword('late', [...Array(20).fill('x'), 'late'])).toBe(false);
  });

  test('any title that is the keyword between spaces holds it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (word) => {
        fc.pre(word.normalize('NFKC').trim() !== '');
        expect(matchesKeyword(`a ${word} b`, [word])).toBe(true);
      }),
    );
  });
});

describe('recognition', () => {
  const title = '1on1 Taro';
  const keywords = DEFAULT_KEYWORDS;

  test('a mark by hand decides, whatever the title and the guests say', () => {
    const many = guests('a@x.test', 'b@x.test', 'c@x.test');
    expect(recognise({ title: 'All hands', mark: true, guests: many, keywords })).toBe('yes');
    expect(recognise({ title, mark: false, guests: two, keywords })).toBe('no');
  });

  test('with guests known to be other than two people it is none', () => {
    const three = guests('a@x.test', 'b@x.test', 'c@x.test');
    expect(recognise({ title, mark: undefined, guests: three, keywords })).toBe('no');
    expect(recognise({ title, mark: undefined, guests: [], keywords })).toBe('no');
    const twice = guests('a@x.test', 'A@X.test');
    expect(recognise({ title, mark: undefined, guests: twice, keywords })).toBe('no');
  });

  test('a keyword says yes, with two people or while guests are not known', () => {
    expect(recognise({ title, mark: undefined, guests: two, keywords })).toBe('yes');
    expect(recognise({ title, mark: undefined, guests: null, keywords })).toBe('yes');
  });

  test('two people without a keyword are worth asking', () => {
    expect(recognise({ title: 'Coffee', mark: undefined, guests: two, keywords })).toBe('unsure');
    expect(recognise({ title: null, mark: undefined, guests: two, keywords })).toBe('unsure');
  });

  test('nothing known is no 1on1', () => {
    expect(recognise({ title: null, mark: undefined, guests: null, keywords })).toBe('no');
    expect(recognise({ title: 'Coffee', mark: undefined, guests: null, keywords })).toBe('no');
  });
});
