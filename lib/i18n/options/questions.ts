import type { Catalogue } from '../catalogue.ts';

interface QuestionsTexts {
  title: string;
  explained: string;
  label: string;
  add: string;
  remove: (question: string) => string;
  none: string;
  limit: (most: number) => string;
  empty: string;
  tooLong: (most: number) => string;
  twice: (question: string) => string;
}

export const questionsTexts: Catalogue<QuestionsTexts> = {
  en: {
    title: 'Questions of my own',
    explained: 'They stand first among the questions to begin with, whatever the topic.',
    label: 'Another question',
    add: 'Add the question',
    remove: (question) => `Remove “${question}”`,
    none: 'None yet. Sashi’s own questions are there in any case.',
    limit: (most) =>
      `There is room for ${most} questions. Nothing was lost: remove one, then add this one.`,
    empty: 'No question was entered. Nothing was changed.',
    tooLong: (most) =>
      `A question has at most ${most} characters. Nothing was changed: shorten it.`,
    twice: (question) => `“${question}” is there already. Nothing was changed.`,
  },
  ja: {
    title: '自分の質問',
    explained: '話題に関わらず、「始めるための質問」の最初に出ます。',
    label: '加える質問',
    add: '質問を加える',
    remove: (question) => `「${question}」を外す`,
    none: 'まだありません。サシに備わった質問はいつでも使えます。',
    limit: (most) =>
      `質問は${most}個までです。何も失われていません。どれかを外してから加えてください。`,
    empty: '質問が入力されていません。何も変わっていません。',
    tooLong: (most) => `質問は${most}文字までです。何も変わっていません。短くしてください。`,
    twice: (question) => `「${question}」はすでにあります。何も変わっていません。`,
  },
};
