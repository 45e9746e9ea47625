import { describe, expect, it } from 'vitest';
import { ownBands } from '#lib/domain/rating/own-bands.ts';
import { bandWords } from './band-words.ts';
import { tableInWords } from './text-table.ts';

const [some, none] = ownBands({
  product: {
    listen: [
      { epoch: 0, band: 'mixed' },
      { epoch: 2, band: 'strong' },
    ],
    advice: [{ epoch: 0, band: 'weak' }],
    think: [],
  },
  'sales-east': {},
});
if (!some || !none) throw new Error('two teams');

describe("A supporter's own bands", () => {
  it('are one for each expected response of a team, the latest apart', () => {
    expect(some.rows).toEqual([
      { cell: 'think', latest: null, earlier: [] },
      { cell: 'listen', latest: 'strong', earlier: ['mixed'] },
      { cell: 'opinion', latest: null, earlier: [] },
      { cell: 'advice', latest: 'weak', earlier: [] },
    ]);
  });

  it('are said in words, and what has too few answers is said to have too few', () => {
    const { title, finding, notes, table } = bandWords(some, null, 'en');
    expect(title).toBe('How it lands, by what is hoped for');
    expect(finding).toBe('Strong: Just listen. Weak: Give me concrete advice.');
    expect(notes[0]).toContain('A hint from your team, not a score');
    expect(tableInWords(table)).toContain(
      'Think it through with me: Latest period Not enough answers yet; Periods before, oldest first —.',
    );
    expect(tableInWords(table)).toContain('Just listen: Latest period Strong');
  });

  it('carry no number in either language, whatever there is', () => {
    for (const language of ['en', 'ja'] as const) {
      for (const bands of [some, none]) {
        expect(JSON.stringify(bandWords(bands, null, language))).not.toMatch(/\d/);
      }
    }
  });

  it('name the team where there are several, and say when nothing can be said', () => {
    const { title, finding } = bandWords(none, 'sales-east', 'ja');
    expect(title).toBe('期待ごとの届き方：sales-east');
    expect(finding).toMatch(/^まだ回答が足りません/);
  });
});
