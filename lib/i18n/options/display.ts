import type { Settings } from '#lib/domain/settings.ts';
import type { Catalogue } from '../catalogue.ts';

interface DisplayTexts {
  title: string;
  language: string;
  languages: Record<Settings['language'], string>;
  appearance: string;
  appearances: Record<Settings['appearance'], string>;
}

export const displayTexts: Catalogue<DisplayTexts> = {
  en: {
    title: 'Language and appearance',
    language: 'Language',
    languages: { auto: 'Follow the browser', ja: '日本語', en: 'English' },
    appearance: 'Appearance',
    appearances: { calendar: 'Follow Calendar', light: 'Light', dark: 'Dark' },
  },
  ja: {
    title: '言語と外観',
    language: '言語',
    languages: { auto: 'ブラウザーに合わせる', ja: '日本語', en: 'English' },
    appearance: '外観',
    appearances: { calendar: 'カレンダーに合わせる', light: 'ライト', dark: 'ダーク' },
  },
};
