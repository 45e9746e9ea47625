import type { Catalogue } from './catalogue.ts';

interface PrivacyTexts {
  title: string;
  who: string;
  sees: string;
  rows: readonly (readonly [who: string, sees: string])[];
  operator: (name: string) => string;
  operatorUnknown: string;
  operatorCan: string;
  /** docs/decisions/0006. */
  colleagueCan: string;
  stored: string;
  storedRows: readonly (readonly [what: string, where: string])[];
  rules: string;
  rulesVersion: (version: string) => string;
  probeWell: (at: string) => string;
  probeBad: (at: string) => string;
  probeNever: string;
}

export const privacyTexts: Catalogue<PrivacyTexts> = {
  en: {
    title: 'Privacy: who sees what',
    who: 'Who',
    sees: 'Sees',
    rows: [
      ['You and the other person', 'What the two of you write for each other. Nobody else.'],
      ['You alone', 'Your private notes, your drafts, your own records: they stay on this device.'],
      [
        'A new supporter',
        'Nothing of what was before, but for what the member ticks in the handover, as long as it is ticked.',
      ],
      [
        'The supporter of a team',
        'For each expected response “strong”, “mixed”, “weak” or “not enough answers yet”; never an answer, a number, a date or who answered.',
      ],
      [
        'Analysts (HR)',
        'The whole company’s picture, from 10 people in 3 teams on. Never a team, a pair or a person.',
      ],
      ['Administrators', 'People, teams, invitations, roles. No content and no answers.'],
      [
        'Nobody, ever',
        'Who has not answered, and any single answer that was given confidentially.',
      ],
    ],
    operator: (name) => `The operator of your company’s Firebase project is ${name}.`,
    operatorUnknown: 'Without a team there is no operator: everything is on this device.',
    operatorCan:
      'The operator can technically read what pairs share, and could learn single answers by watching while they arrive; at rest only sums are there. So answers are confidential, not hidden from the operator, who should stand outside every reporting line.',
    colleagueCan:
      'One limit that we know of: somebody who may rate in the same team, and who asks the database past Sashi with tools of their own, could work out the running sum of an open period, and so single answers. Supporters, analysts and administrators can’t, and nobody can once a period is closed.',
    stored: 'Where it is kept',
    storedRows: [
      ['Everything you write', 'in this browser, in a database of your account’s own'],
      ['What you share', 'in your company’s own Firebase, and nobody else’s'],
      [
        'A rating',
        'here until it has arrived, then nowhere by itself: only the sum of all, hidden behind random numbers',
      ],
      ['A private memo, reminders', 'on this device only'],
      ['Google Calendar’s page', 'is given marks and labels, never a word or a rating'],
    ],
    rules: 'Rules of your company',
    rulesVersion: (version) =>
      `Made for version ${version} of Sashi’s rules; whoever puts them in place is told the same.`,
    probeWell: (at) =>
      `Last tried ${at}: three reads that must be refused were refused. All is as promised.`,
    probeBad: (at) =>
      `Last tried ${at}: something that must stay hidden could be read. No answer is sent; tell your administrator.`,
    probeNever: 'Tried before every answer; on this device there has been none yet.',
  },
  ja: {
    title: 'プライバシー：だれに何が見えるか',
    who: 'だれ',
    sees: '見えるもの',
    rows: [
      ['あなたと相手', '二人が互いのために書いたこと。ほかの人には見えません。'],
      ['あなただけ', '自分用のメモ・下書き・記録。この端末から出ません。'],
      [
        '新しく支える人',
        'これまでのことは何も見えません。本人が引き継ぎでチェックを付けたものだけが、付いている間だけ見えます。',
      ],
      [
        'チームを支える人',
        '期待される対応ごとに「よい・まちまち・弱い・まだ足りません」だけ。個々の回答・人数・日付・だれが答えたかは見えません。',
      ],
      [
        '分析担当（人事）',
        '3チーム・10人以上になった会社全体の集計だけ。チーム・ペア・個人は見えません。',
      ],
      ['管理者', '人・チーム・招待・役割。書かれた内容も回答も見えません。'],
      ['だれにも見えない', 'だれが答えなかったか。内密に答えた一つひとつの回答。'],
    ],
    operator: (name) => `会社のFirebaseプロジェクトの運用者は${name}です。`,
    operatorUnknown: 'チームがないため運用者はいません。すべてこの端末の中にあります。',
    operatorCan:
      '運用者は技術的に、二人が共有したことを読めます。また、回答が届く瞬間を見張れば個々の回答を知りえます（保存後は合計だけです）。回答は上司や会社に対して秘密ですが、運用者から隠されてはいません。運用者は評価の系統の外に置いてください。',
    colleagueCan:
      '分かっている限界が一つあります。同じチームで回答できる人が、サシを使わず自作の道具でデータベースに問い合わせると、受付中の期間の途中の合計、ひいては個々の回答を割り出せます。上司・分析者・管理者にはできません。期間が締め切られた後は誰にもできません。',
    stored: 'どこに保存されるか',
    storedRows: [
      ['書いたことすべて', 'このブラウザーの中の、アカウントごとのデータベース'],
      ['共有したこと', '会社自身のFirebaseだけ。ほかの会社のサーバーは使いません'],
      [
        '評価',
        '届くまではこの端末。届いた後は単独ではどこにも残らず、乱数で隠された全員の合計だけになります',
      ],
      ['自分だけのメモ、お知らせ', 'この端末だけ'],
      ['Googleカレンダーのページ', '印とラベルだけを渡します。書いた言葉や評価は渡しません'],
    ],
    rules: '会社のルール',
    rulesVersion: (version) =>
      `サシのルール（バージョン${version}）に対応しています。ルールを設置した人にも同じ番号が表示されます。`,
    probeWell: (at) =>
      `最後の確認：${at}。断られるべき3つの読み取りは、すべて断られました。お約束どおりです。`,
    probeBad: (at) =>
      `最後の確認：${at}。隠されるべきものが読めてしまいました。回答は送りません。管理者に知らせてください。`,
    probeNever: '回答のたびに事前に確認します。この端末ではまだ回答がありません。',
  },
};
