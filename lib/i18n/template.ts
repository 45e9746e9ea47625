import type { Catalogue } from './catalogue.ts';

interface TemplateTexts {
  use: (first: string, others: number) => string;
  keep: string;
  replace: string;
  isKept: string;
  forget: string;
}

export const templateTexts: Catalogue<TemplateTexts> = {
  en: {
    use: (first, others) => `As usual: ${first}${others > 0 ? ` + ${others}` : ''}`,
    keep: 'Keep as the template for this pair',
    replace: 'Make this the template for this pair',
    isKept: 'This is your template for this pair. It stays on this device.',
    forget: 'Forget it',
  },
  ja: {
    use: (first, others) => `いつもの内容：${first}${others > 0 ? ` ほか${others}件` : ''}`,
    keep: 'この相手とのひな型にする',
    replace: 'この内容をひな型にし直す',
    isKept: 'この相手とのひな型です。この端末だけに残ります。',
    forget: 'ひな型をやめる',
  },
};
