import type { Catalogue } from './catalogue.ts';

interface HintLinesTexts {
  next: string;
  week: (count: number) => string;
  untitled: string;
}

export const hintLinesTexts: Catalogue<HintLinesTexts> = {
  en: {
    next: 'A hint for your next 1on1',
    week: (count) => `Hints for this week · ${count}`,
    untitled: '1on1',
  },
  ja: {
    next: '次の1on1のヒント',
    week: (count) => `今週のヒント・${count}つ`,
    untitled: '1on1',
  },
};
