import type { Catalogue } from './catalogue.ts';
import type { SafeName } from './person-name.ts';

interface KeepingTexts {
  question: string;
  always: string;
  years: (count: number) => string;
  /** @param day on which it begins  @param limit what is before that day goes then */
  means: (years: string, day: string, limit: string) => string;
  alwaysMeans: string;
  choose: string;
  mine: (years: string) => string;
  theirs: (other: SafeName | null, years: string) => string;
  begins: (day: string, limit: string) => string;
  holds: string;
  shorter: string;
  save: string;
}

export const keepingTexts: Catalogue<KeepingTexts> = {
  en: {
    question: 'How long earlier 1on1s stay',
    always: 'As long as you both want',
    years: (count) => (count === 1 ? '1 year' : `${count} years`),
    means: (years, day, limit) =>
      `From ${day} on, what you two wrote at 1on1s before ${limit} goes, and later whatever gets older than ${years}: for both of you, on your devices and in the team. Commitments that are open stay. Until then you can take it back, and both of you can save what you want to keep.`,
    alwaysMeans: 'Nothing goes because of you. What has gone does not come back.',
    choose: 'This is my wish',
    mine: (years) => `Your wish: earlier 1on1s stay ${years}.`,
    theirs: (other, years) =>
      `The wish of ${other ?? 'the other person'}: earlier 1on1s stay ${years}.`,
    begins: (day, limit) =>
      `From ${day} on, 1on1s before ${limit} go for both of you. Commitments that are open stay.`,
    holds: 'What is older goes for both of you.',
    shorter: 'The shorter of the two holds.',
    save: 'Save your record',
  },
  ja: {
    question: 'これまでの1on1を残す期間',
    always: '二人ともが望むあいだ',
    years: (count) => `${count}年`,
    means: (years, day, limit) =>
      `${day}になると、${limit}より前の1on1に二人が書いたものが消え、その後も${years}を過ぎたものから消えます。二人の端末からも、チームからも消えます。終わっていない約束は残ります。その日までは取り消せます。残したいものは、二人とも記録として保存できます。`,
    alwaysMeans: 'あなたの希望で消えるものはなくなります。消えたものは戻りません。',
    choose: 'この期間を希望する',
    mine: (years) => `あなたの希望：これまでの1on1は${years}残す。`,
    theirs: (other, years) =>
      `${other ? `${other}さん` : '相手'}の希望：これまでの1on1は${years}残す。`,
    begins: (day, limit) =>
      `${day}になると、${limit}より前の1on1が二人ともから消えます。終わっていない約束は残ります。`,
    holds: 'それより前のものは、二人ともから消えます。',
    shorter: '短いほうの期間になります。',
    save: '記録を保存する',
  },
};
