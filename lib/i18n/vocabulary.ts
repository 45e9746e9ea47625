import type { ResponseId, TopicId } from '#lib/domain/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';

interface VocabularyTexts {
  topic: Record<TopicId, string>;
  response: Record<ResponseId, string>;
}

/** Labels of topics and expected responses: one person sees ja, the other en, of the same id. */
export const vocabularyTexts: Catalogue<VocabularyTexts> = {
  en: {
    topic: {
      work: 'Work progress & approach',
      direction: 'Company or team direction',
      skills: 'Growing my skills',
      career: 'My career',
      health: 'How I am (body & mind)',
      private: 'Life outside work',
      people: 'Relationships at work',
      other: 'Something else',
    },
    response: {
      think: 'Think it through with me',
      listen: 'Just listen',
      opinion: 'Tell me what you think',
      advice: 'Give me concrete advice',
      report: 'I want to report something',
      other: 'Other, or not sure yet',
    },
  },
  ja: {
    topic: {
      work: '業務の進捗や進め方',
      direction: '会社や部署の方針',
      skills: 'スキルや力の向上',
      career: '今後のキャリア',
      health: '心身の状態',
      private: 'プライベート',
      people: '人間関係',
      other: 'その他',
    },
    response: {
      think: '一緒に考えてほしい',
      listen: '話をきいてほしい',
      opinion: '意見をききたい',
      advice: '具体的なアドバイスがほしい',
      report: '報告したい',
      other: 'その他・まだ決めていない',
    },
  },
};
