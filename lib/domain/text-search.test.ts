import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexTexts, searchable } from './text-search.ts';

const texts = ['来期のキャリアについて話した', 'Career plan, next step', '評価の ﾌｨｰﾄﾞﾊﾞｯｸ', ''];
const find = (query: string) => indexTexts(texts, (text) => text).find(query);

describe('Searching', () => {
  it('finds Japanese without spaces, by any part of it', () => {
    expect(find('キャリア')).toEqual([texts[0]]);
    expect(find('期の')).toEqual([texts[0]]);
    expect(find('話')).toEqual([texts[0]]);
  });

  it('minds neither width, nor case, nor the form of kana', () => {
    expect(find('フィードバック')).toEqual([texts[2]]);
    expect(find('きゃりあ')).toEqual([texts[0]]);
    expect(find('ＣＡＲＥＥＲ')).toEqual([texts[1]]);
  });

  it('wants every word, in any order', () => {
    expect(find('step career')).toEqual([texts[1]]);
    expect(find('step キャリア')).toEqual([]);
  });

  it('finds everything for nothing', () => expect(find('  ')).toEqual(texts));

  it('finds exactly what looking through every text finds', () => {
    const letters = fc.string({ unit: fc.constantFrom('あ', 'い', 'a', 'b', ' '), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(letters), letters, (all, query) => {
        const words = searchable(query).split(' ').filter(Boolean);
        const expected = all.filter((text) =>
          words.every((word) => searchable(text).includes(word)),
        );
        expect(indexTexts(all, (text) => text).find(query)).toEqual(expected);
      }),
    );
  });
});
