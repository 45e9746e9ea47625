/** What people note beside their choice: short, as people write. */
import type { TopicId } from '#lib/domain/vocabulary.ts';

type Some = readonly [string, ...string[]];

export const NOTES: Record<'ja' | 'en', Record<TopicId, Some>> = {
  ja: {
    work: [
      '移行の見積もりが甘かった気がしています。優先順位を一緒に見直したいです。',
      'レビュー待ちが増えていて、進め方を変えたいです。',
      '順調です。次の山場だけ共有します。',
      '会議が多くて、まとまった時間が取れていません。',
    ],
    direction: [
      '来期の方針で、うちのチームが何をやめるのか知りたいです。',
      '全社会議の話が、まだ自分ごとになっていません。',
      '新しい目標の背景を聞きたいです。',
    ],
    skills: [
      '設計の説明がうまくできるようになりたいです。',
      '英語のミーティングで、もう少し発言したい。',
      '次はテストの勉強会を開いてみようと思っています。',
    ],
    career: [
      'リーダーの話、正直まだ迷っています。',
      '３年後のイメージがぼんやりしています。',
      '専門を深めるか、幅を広げるか。',
    ],
    health: ['最近すこし寝不足です。', '先週より元気です。', '忙しさの波がきつく感じます。'],
    private: [
      '来月引っ越します。',
      '子どもの保育園が決まりました。',
      '週末に初めて山に登りました。',
    ],
    people: ['隣のチームとの温度差が気になっています。', '新しく入った人との役割分担について。'],
    other: [
      '雑談だけで大丈夫です。',
      '年末年始の休みの取り方について。',
      'まだ決めていません。当日話しながら。',
    ],
  },
  en: {
    work: [
      'The rollout slipped by a week. I have two ways out and like neither.',
      'Reviews take three days now. Could we try something else?',
      'All on track, just one risk to show you.',
      'Too many meetings, not enough mornings.',
    ],
    direction: [
      'What do we stop doing if we take on the new goal?',
      'I did not follow the reasoning in the all-hands.',
      'Where does our team fit in next year?',
    ],
    skills: [
      'I want to get better at saying no early.',
      'Would pairing on the design doc make sense?',
      'I signed up for the speaking course.',
    ],
    career: [
      'Staff or manager: I keep going back and forth.',
      'I would like to try leading a small project.',
      'How did you decide, back then?',
    ],
    health: ['A bit tired since the release.', 'Sleeping better, thanks for asking last time.'],
    private: ['We are moving in January.', 'My parents are visiting next week.'],
    people: [
      'It is tense with the data team, and I may be part of it.',
      'New teammate, still finding our rhythm.',
    ],
    other: ['Nothing big, just a chat.', 'Holiday plans and who covers what.'],
  },
};
