import type { Catalogue } from '../catalogue.ts';

interface DiagnosticsTexts {
  title: string;
  explained: string;
  copy: string;
  copied: string;
  notCopied: string;
  used: (amount: string) => string;
  ignored: string;
  from: Record<'policy' | 'sync', string>;
  reason: Record<'unknown-key' | 'invalid' | 'newer-version', string>;
}

export const diagnosticsTexts: Catalogue<DiagnosticsTexts> = {
  en: {
    title: 'Diagnostics',
    explained:
      'For whoever helps you. No names, addresses, titles or notes are in it; it goes nowhere unless you copy it.',
    copy: 'Copy report',
    copied: 'Copied.',
    notCopied: 'The browser did not allow copying. Nothing was lost: select the text and copy it.',
    used: (amount) => `Storage used on this device: ${amount}`,
    ignored: 'Values that are not used',
    from: { policy: 'Your organisation’s policy', sync: 'Your settings' },
    reason: {
      'unknown-key': 'there is no such key',
      invalid: 'not a value for this key',
      'newer-version': 'written by a newer Sashi',
    },
  },
  ja: {
    title: '診断',
    explained:
      'サポートする人のための情報です。名前、アドレス、タイトル、メモは含まれません。コピーしない限り、どこにも送られません。',
    copy: 'レポートをコピー',
    copied: 'コピーしました。',
    notCopied:
      'ブラウザーがコピーを許可しませんでした。何も失われていません。文字を選択してコピーしてください。',
    used: (amount) => `この端末で使っている容量：${amount}`,
    ignored: '使われていない値',
    from: { policy: '組織のポリシー', sync: '自分の設定' },
    reason: {
      'unknown-key': 'このキーはありません',
      invalid: 'このキーには使えない値です',
      'newer-version': '新しいバージョンのサシが書いた値です',
    },
  },
};
