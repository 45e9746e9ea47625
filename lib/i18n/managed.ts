import type { Catalogue } from './catalogue.ts';

interface ManagedTexts {
  /** Beside what an administrator has decided. */
  managed: string;
  /** Before the address of the organisation's support. */
  help: string;
  /** In place of a page that the organisation does without. */
  off: string;
  offHow: string;
}

export const managedTexts: Catalogue<ManagedTexts> = {
  en: {
    managed: 'Set by your organisation',
    help: 'Help from your organisation:',
    off: 'Your organisation does without this part',
    offHow: 'Everything else of Sashi works as before. Its administrator can turn this on again.',
  },
  ja: {
    managed: '組織が設定しています',
    help: '組織の問い合わせ先：',
    off: 'この機能は組織が使わない設定にしています',
    offHow: 'サシのほかの機能はこれまでどおり使えます。管理者が元に戻せます。',
  },
};
