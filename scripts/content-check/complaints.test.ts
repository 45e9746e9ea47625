import { describe, expect, it } from 'vitest';
import { complaintsAbout } from './complaints.ts';
import { type BuiltInText, builtInTexts } from './texts.ts';

const real = builtInTexts();
const [sample] = real;
const about = (change: Partial<BuiltInText>) =>
  complaintsAbout([
    ...real,
    { ...(sample as BuiltInText), id: 'x', en: 'Ask.', ja: '聞く。', ...change },
  ]);

describe('The built-in texts', () => {
  it('are without complaint', () => expect(complaintsAbout(real)).toEqual([]));

  it.each([
    ['a language is missing', { ja: '' }, 'x has no text in ja.'],
    ['a language is the other one', { ja: 'Ask again.' }, 'x is not Japanese in ja.'],
    [
      'a question is too long',
      { kind: 'question', en: `${'a'.repeat(140)}?` },
      'x has 141 characters in en.',
    ],
    ['a hint is too long', { kind: 'hint', ja: 'あ'.repeat(281) }, 'x has 281 characters in ja.'],
    [
      'a hint has another id than can be counted',
      { kind: 'hint', group: 'career × listen', id: 'career-listen-100' },
      'career-listen-100 is not called career-listen and a number up to 99.',
    ],
    ['a control character hides in it', { en: 'Ask\u202e.' }, 'x has an unseen character in en.'],
    ['a person is named', { ja: '田中さんに聞く。' }, 'x names "田中".'],
    ['a person is named in English', { en: 'Ask like Marshall did.' }, 'x names "Marshall".'],
    ['a company is named', { ja: '楽天のように聞く。' }, 'x names "楽天".'],
  ] as const)('are refused when %s', (_, change, complaint) => {
    expect(about(change)).toContain(complaint);
  });

  it('are refused when one repeats another but for width, case and punctuation', () => {
    const [first, second] = real;
    expect(about({ en: `${first?.en.toUpperCase()}!!` })).toContain(`x repeats ${first?.id}.`);
    expect(about({ ja: ` ${second?.ja} ` })).toContain(`x repeats ${second?.id}.`);
  });

  it('are refused when a combination, the questions or the cards are too few', () => {
    const kept = real.filter(({ group }) => group !== 'people × report' && group !== 'calm × new');
    expect(complaintsAbout(kept)).toContain('people × report has 0 hints of 3.');
    expect(complaintsAbout(kept)).toContain('There are 110 texts of kind card.');
  });
});
