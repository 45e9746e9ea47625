import type { Wording } from '../wording.ts';

export const directionQuestions: readonly Wording[] = [
  {
    id: 'direction-1',
    en: 'Which part of our direction is easiest for you to explain?',
    ja: '方針のうち、いちばん説明しやすいのはどこ？',
  },
  {
    id: 'direction-2',
    en: 'Which part would you like to have explained again?',
    ja: 'もう一度説明してほしいのはどこ？',
  },
  {
    id: 'direction-3',
    en: 'What has changed in your work because of it?',
    ja: '方針によって、仕事の何が変わった？',
  },
  {
    id: 'direction-4',
    en: "What should have changed and hasn't?",
    ja: '変わるはずなのに、変わっていないことは？',
  },
  {
    id: 'direction-5',
    en: 'Which goal feels closest to you, and which is far away?',
    ja: '近く感じる目標と、遠く感じる目標は？',
  },
  {
    id: 'direction-6',
    en: 'What do we do that contradicts what we say?',
    ja: '言っていることと、やっていることが違うのはどこ？',
  },
  {
    id: 'direction-7',
    en: 'Which question about the company would you put to anybody if you could?',
    ja: '誰にでも聞けるなら、会社について何を聞きたい？',
  },
  {
    id: 'direction-8',
    en: "What do our customers need that the plan doesn't mention?",
    ja: '計画に書かれていない、お客さまの困りごとは？',
  },
  {
    id: 'direction-9',
    en: 'What should our team stop in order to follow the direction?',
    ja: '方針に沿うために、チームでやめたほうがよいことは？',
  },
  {
    id: 'direction-10',
    en: 'Which rumour would you like to hear a clear word on?',
    ja: 'はっきり聞いておきたいうわさはある？',
  },
  {
    id: 'direction-11',
    en: 'What would you decide differently?',
    ja: '自分なら違う決め方をすることは？',
  },
  {
    id: 'direction-12',
    en: "Where do two goals get in each other's way?",
    ja: '目標どうしがぶつかっているのはどこ？',
  },
  {
    id: 'direction-13',
    en: 'What makes you confident when you look at the coming year?',
    ja: '来年を考えて、心強く思うことは？',
  },
  { id: 'direction-14', en: 'What worries you about it?', ja: '逆に、心配なことは？' },
  {
    id: 'direction-15',
    en: 'What would you tell a new colleague about where we are going?',
    ja: '新しく来た人に、これからの向かう先をどう話す？',
  },
  {
    id: 'direction-16',
    en: 'Which small success shows that it works?',
    ja: 'うまくいっていると感じる、小さな成果は？',
  },
];
