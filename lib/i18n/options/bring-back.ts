import type { Verdict } from '#lib/domain/record/brought.ts';
import type { Copy } from '#lib/domain/storage-care.ts';
import type { Catalogue } from '../catalogue.ts';

interface BringBackTexts {
  title: string;
  explained: string;
  choose: string;
  passphrase: string;
  unlock: string;
  copies: string;
  copiesHow: string;
  copyWhy: Record<Copy['why'], string>;
  look: string;
  lookAt: (when: string) => string;
  saveAside: string;
  savedAside: (file: string) => string;
  forgetAside: string;
  forgetAsideSure: string;
  forgotten: string;
  busy: string;
  preview: (when: string, author: string | null) => string;
  nothingNew: string;
  what: Record<string, string>;
  kind: string;
  columns: { new: string; same: string; later: string; here: string; tooLarge: string };
  conflicts: string;
  verdicts: Record<Exclude<Verdict, 'new' | 'same'>, string>;
  noDate: string;
  bring: string;
  leave: string;
  done: string;
}

export const bringBackTexts: Catalogue<BringBackTexts> = {
  en: {
    title: 'Bring back',
    explained:
      'Reads a record that you saved (JSON, or one with a passphrase), here or on another machine. You see first what it would do; what was written later always stays.',
    choose: 'A file that I saved',
    passphrase: 'Passphrase of this file',
    unlock: 'Open it',
    copies: 'Copies on this device',
    copiesHow:
      'Sashi keeps three of them by itself: one a day, and one before it changes its data.',
    copyWhy: {
      daily: 'kept once a day',
      update: 'kept before an update',
      'set-aside': 'data that did not open',
    },
    look: 'Look at it',
    lookAt: (when) => `Look at it: the copy of ${when}`,
    saveAside: 'Save it as a file',
    savedAside: (file) =>
      `Saved as “${file}”. It is all that lies there, for somebody who can help.`,
    forgetAside: 'Delete it',
    forgetAsideSure:
      'This deletes the data that did not open, and nothing else. It can’t be undone; save it first if you may need it.',
    forgotten: 'The data that did not open is deleted.',
    busy: 'One moment…',
    preview: (when, author) =>
      author === null
        ? `Written at ${when}. Nothing has been changed yet.`
        : `Written by ${author} at ${when}. Nothing has been changed yet.`,
    nothingNew: 'All of it is here already: there is nothing to bring back.',
    what: {
      preparation: 'Preparations',
      memo: 'Shared memos',
      commitment: 'Commitments',
      meeting: 'Agendas and cards',
      aside: 'Notes beside meetings',
      preference: 'How I like to talk',
      handover: 'Handovers',
      private: 'Memos for myself',
      template: 'My templates',
      meetings: 'Meetings',
      people: 'People',
      marks: 'Marked series',
      settings: 'Settings',
    },
    kind: 'What',
    columns: {
      new: 'New',
      same: 'Here already',
      later: 'Brought up to date',
      here: 'Stays as here',
      tooLarge: 'Too large',
    },
    conflicts: 'What differs, and what will stay',
    verdicts: {
      here: 'what is here is later and stays',
      file: 'what is in the file is later and takes its place',
      both: 'both stay: of each part what was written last',
      'too-large': 'together it would be too large to share; what is here stays',
    },
    noDate: 'date not known',
    bring: 'Bring it back',
    leave: 'Leave it',
    done: 'It is brought back, and kept on this device.',
  },
  ja: {
    title: '取り込み・復元',
    explained:
      '保存しておいた記録（JSON、またはパスフレーズつき）を、この端末や別の端末で読み込みます。先に、何が変わるかを表示します。後から書いたものは必ず残ります。',
    choose: '保存しておいたファイル',
    passphrase: 'このファイルのパスフレーズ',
    unlock: '開く',
    copies: 'この端末の控え',
    copiesHow: 'サシは、1日1回とデータの形が変わる前に控えを作り、三つまで残します。',
    copyWhy: {
      daily: '1日1回の控え',
      update: '更新前の控え',
      'set-aside': '開けなかったデータ',
    },
    look: '内容を見る',
    lookAt: (when) => `${when}の控えの内容を見る`,
    saveAside: 'ファイルに保存する',
    savedAside: (file) =>
      `「${file}」として保存しました。そこにあるすべてが入っています。調べてもらうときに使えます。`,
    forgetAside: '削除する',
    forgetAsideSure:
      '開けなかったデータだけを削除します。元に戻せません。必要になりそうなら、先に保存してください。',
    forgotten: '開けなかったデータを削除しました。',
    busy: '読み込んでいます…',
    preview: (when, author) =>
      author === null
        ? `${when}に書き出されたものです。まだ何も変わっていません。`
        : `${author}が${when}に書き出したものです。まだ何も変わっていません。`,
    nothingNew: 'すべてここにあるので、取り込むものはありません。',
    what: {
      preparation: '準備',
      memo: '共有メモ',
      commitment: '約束',
      meeting: 'アジェンダとカード',
      aside: '会議に添えたこと',
      preference: '話し方の希望',
      handover: '引き継ぎ',
      private: '自分用のメモ',
      template: '自分のひな型',
      meetings: '会議',
      people: '相手',
      marks: '印をつけた予定',
      settings: '設定',
    },
    kind: '種類',
    columns: {
      new: '新しい',
      same: 'すでにある',
      later: '新しくなる',
      here: 'ここのまま',
      tooLarge: '大きすぎる',
    },
    conflicts: '違いがあるものと、残るもの',
    verdicts: {
      here: 'ここにあるほうが新しいので、残ります',
      file: 'ファイルのほうが新しいので、置き換わります',
      both: '両方残ります（部分ごとに、後から書いたほう）',
      'too-large': '合わせると大きすぎて共有できないため、ここのままです',
    },
    noDate: '日付不明',
    bring: '取り込む',
    leave: 'やめる',
    done: '取り込んで、この端末に保存しました。',
  },
};
