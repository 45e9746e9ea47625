import type { FeatureId, PolicyKey } from '#lib/domain/policy.ts';
import type { Catalogue } from '../catalogue.ts';

interface OrganisationTexts {
  title: string;
  means: string;
  keys: Record<PolicyKey, string>;
  features: Record<FeatureId, string>;
  days: (count: number) => string;
  between: string;
}

export const organisationTexts: Catalogue<OrganisationTexts> = {
  en: {
    title: 'Set by your organisation',
    means: 'Your administrator has decided this for every browser. It can’t be changed here.',
    keys: {
      organisation: 'Team',
      organisationName: 'Organisation',
      firebase: 'Where what you share is kept (Firebase project)',
      googleClientId: 'How you sign in (Google’s client)',
      allowedDomain: 'Only addresses of',
      featuresOff: 'Not in use',
      retentionDays: 'Kept on this device after a 1on1',
      defaultLanguage: 'Language, unless you choose one',
      keywords: 'Words that say “1on1”',
      supportAddress: 'Where to get help',
      operator: 'Who operates the project',
    },
    features: {
      ratings: 'Feedback after a 1on1',
      hints: 'Hints',
      reminders: 'Reminders',
      icebreak: 'Icebreak cards',
      insights: 'Insights',
    },
    days: (count) => `${count} days`,
    between: ', ',
  },
  ja: {
    title: '組織が設定している項目',
    means: '管理者が、すべてのブラウザーについて決めた項目です。ここでは変えられません。',
    keys: {
      organisation: 'チーム',
      organisationName: '組織',
      firebase: '共有するものの保存先（Firebaseプロジェクト）',
      googleClientId: 'サインインの方法（Googleのクライアント）',
      allowedDomain: 'サインインできるドメイン',
      featuresOff: '使わない機能',
      retentionDays: '1on1の後、この端末に残す期間',
      defaultLanguage: '言語（自分で選んでいないとき）',
      keywords: '1on1とみなす言葉',
      supportAddress: '問い合わせ先',
      operator: 'プロジェクトの運用者',
    },
    features: {
      ratings: '1on1の後のふりかえり',
      hints: '打ち手',
      reminders: 'リマインダー',
      icebreak: 'アイスブレイクのカード',
      insights: 'インサイト',
    },
    days: (count) => `${count}日`,
    between: '、',
  },
};
