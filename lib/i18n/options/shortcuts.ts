import type { Catalogue } from '../catalogue.ts';

interface ShortcutsTexts {
  title: string;
  popup: string;
  pane: string;
  choose: string;
  undo: string;
  arrows: string;
  none: string;
  change: string;
}

export const shortcutsTexts: Catalogue<ShortcutsTexts> = {
  en: {
    title: 'Keyboard shortcuts',
    popup: 'Open Sashi from any page',
    pane: 'From Calendar into Sashi and back',
    choose: 'Choose an answer',
    undo: 'Take back the last change',
    arrows: 'Arrow keys',
    none: 'Not set',
    change: 'Change the browser’s shortcut',
  },
  ja: {
    title: 'キーボードショートカット',
    popup: 'どのページからでもサシを開く',
    pane: 'カレンダーとサシを行き来する',
    choose: '答えを選ぶ',
    undo: '最後の変更を取り消す',
    arrows: '矢印キー',
    none: '未設定',
    change: 'ブラウザーのショートカットを変える',
  },
};
