import type { Catalogue } from './catalogue.ts';

interface OptionsTexts {
  heading: string;
  search: string;
  /** Said to screen readers while searching. */
  found: (count: number) => string;
  nothingFound: string;
  sections: string;
  savedAtOnce: string;
}

/** The frame of the options page; each section has a catalogue of its own in `options/`. */
export const optionsTexts: Catalogue<OptionsTexts> = {
  en: {
    heading: 'Sashi settings',
    search: 'Search settings',
    found: (count) => (count === 1 ? '1 section found' : `${count} sections found`),
    nothingFound: 'No setting has that word. Try another one, such as “keyword” or “dark”.',
    sections: 'Sections',
    savedAtOnce: 'Every change is kept at once, and follows you to your other browsers.',
  },
  ja: {
    heading: 'サシの設定',
    search: '設定を検索',
    found: (count) => `${count}件の項目が見つかりました`,
    nothingFound:
      'この言葉を含む設定はありません。「キーワード」「ダーク」など、別の言葉をお試しください。',
    sections: '項目',
    savedAtOnce: '変更はすぐに保存され、ほかのブラウザーにも引き継がれます。',
  },
};
