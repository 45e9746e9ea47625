import type { Catalogue } from './catalogue.ts';

export const boundaryTexts: Catalogue<{ tryAgain: string }> = {
  en: { tryAgain: 'Show it again' },
  ja: { tryAgain: 'もう一度表示する' },
};
