import type { Settings } from '#lib/domain/settings.ts';
import type { Catalogue } from '../catalogue.ts';

interface HintsTexts {
  title: string;
  on: string;
  onExplained: string;
  count: string;
  countOf: (count: number) => string;
  places: string;
  place: Record<Settings['hintPlaces'][number], string>;
  digest: string;
  digestExplained: string;
  tone: string;
  tones: Record<Settings['hintTone'], string>;
  languages: string;
  language: Record<Settings['hintLanguages'][number], string>;
  sources: string;
  source: Record<Settings['hintSources'][number], string>;
  leaveOut: string;
}

export const hintsTexts: Catalogue<HintsTexts> = {
  en: {
    title: 'Hints',
    on: 'Show hints to me',
    onExplained:
      'Small things that a supporter can try, fitting what the other person hopes for. With a team, “Tried it” and “It helped” are counted without names, and shown from five people on.',
    count: 'At most',
    countOf: (count) => (count === 1 ? '1 hint for a 1on1' : `${count} hints for a 1on1`),
    places: 'Where',
    place: { brief: 'In the brief, beside the 1on1', popup: 'In the popup, for the next 1on1' },
    digest: 'A digest of the week',
    digestExplained:
      'In the popup, behind one line: a hint for each 1on1 of this week. No notification.',
    tone: 'How much is said',
    tones: { explained: 'With the reason and where it comes from', short: 'The hint alone' },
    languages: 'Languages',
    language: { ja: '日本語', en: 'English' },
    sources: 'From whom',
    source: { 'built-in': 'Built into Sashi', team: 'From people of our own company' },
    leaveOut: 'Topics to leave out',
  },
  ja: {
    title: 'ヒント',
    on: 'ヒントを見せる',
    onExplained:
      '相手の期待に合わせて、支援する側が試せる小さなことです。チームに入っていると「試した」「役に立った」は名前なしで数えられ、五人以上になると表示されます。',
    count: '多くても',
    countOf: (count) => `1on1ごとに${count}つ`,
    places: '場所',
    place: { brief: '1on1のとなりの準備画面に', popup: 'ポップアップに、次の1on1のために' },
    digest: '今週のまとめ',
    digestExplained: 'ポップアップの一行の奥に、今週の1on1ごとに一つずつ。通知はしません。',
    tone: '語り方',
    tones: { explained: '理由と出典も', short: 'ヒントだけ' },
    languages: '言語',
    language: { ja: '日本語', en: 'English' },
    sources: '誰から',
    source: { 'built-in': 'サシに備わったもの', team: '自分の会社の人から' },
    leaveOut: '外したい話題',
  },
};
