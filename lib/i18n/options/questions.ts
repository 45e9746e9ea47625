import type { Catalogue } from '../catalogue.ts';

interface QuestionsTexts {
  title: string;
  explained: string;
  label: string;
  add: string;
  none: string;
}

export const questionsTexts: Catalogue<QuestionsTexts> = {
  en: {
    title: 'Questions of my own',
    explained: 'They stand first among the questions to begin with, whatever the topic.',
    label: 'Another question',
    add: 'Add the question',
    none: 'None yet. Sashi’s own questions are there in any case.',
  },
  ja: {
    title: '自分の質問',
    explained: '話題に関わらず、「話のきっかけになる質問」の最初に出ます。',
    label: '加える質問',
    add: '質問を加える',
    none: 'まだありません。サシに備わった質問はいつでも使えます。',
  },
};
