import type { Hoped } from '#lib/domain/rating/feedback.ts';
import type { Catalogue } from './catalogue.ts';
import type { SafeName } from './person-name.ts';

interface OpenAnswerTexts {
  title: string;
  means: (other: SafeName | null) => string;
  you: string;
  they: (other: SafeName | null) => string;
  says: (rating: number, hoped: string) => string;
  hoped: Record<Hoped, string>;
  takeBack: string;
}

export const openAnswerTexts: Catalogue<OpenAnswerTexts> = {
  en: {
    title: 'How it landed, said openly',
    means: (other) => `You and ${other ?? 'the other person'} see this, nobody else.`,
    you: 'You',
    they: (other) => other ?? 'They',
    says: (rating, hoped) => `${rating} of 5. Got the response hoped for: ${hoped}.`,
    hoped: { yes: 'yes', partly: 'partly', no: 'no' },
    takeBack: 'Take it back',
  },
  ja: {
    title: '名前つきの感想',
    means: (other) => `見えるのは、あなたと${other ? `${other}さん` : '相手'}だけです。`,
    you: 'あなた',
    they: (other) => (other ? `${other}さん` : '相手'),
    says: (rating, hoped) => `5段階の${rating}。期待した対応は得られたか：${hoped}`,
    hoped: { yes: 'はい', partly: '一部', no: 'いいえ' },
    takeBack: '取り消す',
  },
};
