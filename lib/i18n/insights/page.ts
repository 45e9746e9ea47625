/** The insights page around its figures: sources, progress, what is wrong with a file, exports. */
import type { FileProblemKind } from '#lib/domain/files/file-problem.ts';
import type { Assignment } from '#lib/domain/insights/released-sales.ts';
import type { Catalogue } from '../catalogue.ts';

interface InsightsPageTexts {
  title: string;
  lead: string;
  stays: string;
  example: string;
  exampleIs: string;
  chooseFiles: string;
  dropHere: string;
  filesHow: string;
  columnsOf: Record<'counters' | 'sales' | 'roster', string>;
  another: string;
  close: string;
  reading: (name: string, lines: string) => string;
  computing: string;
  sampling: (percent: string) => string;
  cancel: string;
  failed: string;
  finished: string;
  problemsTitle: (name: string, count: string) => string;
  problem: Record<FileProblemKind, string>;
  line: string;
  column: string;
  wrong: string;
  written: string;
  wholeFile: string;
  more: (count: string) => string;
  useRest: (count: string) => string;
  addRepeats: string;
  nothingUsable: string;
  period: string;
  window: string;
  halves: string;
  assignment: string;
  assignments: Record<Assignment, string>;
  start: string;
  sections: Record<'about' | 'hopes' | 'moves' | 'areas' | 'effect', string>;
  sourceExample: string;
  sourceFiles: string;
  showTable: string;
  exportAs: string;
  csv: string;
  png: string;
  svg: string;
  notShown: string;
  report: string;
  print: string;
  markdown: string;
  back: string;
}

export const insightsPageTexts: Catalogue<InsightsPageTexts> = {
  en: {
    title: 'Insights',
    lead: 'What our 1on1s are about, what makes them land, and whether it helps.',
    stays:
      'Everything is computed in this browser. No file leaves this device, and nothing about one person’s answer is shown.',
    example: 'Look at an example',
    exampleIs:
      '100,000 made-up 1on1s of 500 managers. A test bed with a known truth, no evidence about real companies.',
    chooseFiles: 'Open files',
    dropHere: 'or drop CSV files here',
    filesHow:
      'Counters, sales and a roster: each in its own CSV file, opened one by one or together.',
    columnsOf: {
      counters: 'Counters of ratings: which topics, which hopes, how they landed',
      sales:
        'Sales: one line per team and month; at least 24 months before the start. If teams began in different months, with their first month in a column start',
      roster: 'Roster: one line per person, with the time of joining and leaving',
    },
    another: 'Other data',
    close: 'Close',
    reading: (name, lines) => `Reading ${name}: ${lines} lines`,
    computing: 'Computing…',
    sampling: (percent) => `How sure is the ranking? Drawing managers again and again: ${percent}`,
    cancel: 'Cancel',
    failed:
      'The file could not be read. Nothing was changed: check that it is a CSV file and open it again.',
    finished: 'All figures are ready.',
    problemsTitle: (name, count) => `${name}: ${count} problems`,
    problem: {
      'column-missing': 'This column is missing',
      'no-table': 'The first line names no table that is known',
      empty: 'Nothing stands here',
      'unknown-value': 'Not one of the known values',
      'not-a-number': 'Not a number',
      'not-a-date': 'Not a month or a day',
      'too-many': 'More different values than such a column has',
      repeated: 'Was said before',
      'two-arms': 'This team is in both groups',
      'two-starts': 'This team begins in two different months',
      order: 'Ends before it begins',
      'start-missing': 'Say above when the use began',
    },
    line: 'Line',
    column: 'Column',
    wrong: 'Problem',
    written: 'What stands there',
    wholeFile: 'whole file',
    more: (count) => `and ${count} more`,
    useRest: (count) => `Go on with the other ${count} lines`,
    addRepeats: 'Repeats add up: count them all',
    nothingUsable:
      'No line could be understood. Nothing was changed: mend the file and open it again.',
    period: 'Period',
    window: 'The whole period (at most 12 months)',
    halves: 'The later half beside the earlier half',
    assignment: 'How were the groups chosen?',
    assignments: {
      random: 'By chance',
      chosen: 'Somebody chose',
      volunteered: 'They volunteered',
      unknown: 'Not known',
    },
    start: 'First month of use (only for files with calendar months)',
    sections: {
      about: 'What are our 1on1s about?',
      hopes: 'What do members hope for?',
      moves: 'What goes with satisfaction?',
      areas: 'Strong and weak areas',
      effect: 'Does it help?',
    },
    sourceExample: 'Example: made-up data',
    sourceFiles: 'Files:',
    showTable: 'As a table',
    exportAs: 'Save',
    csv: 'CSV',
    png: 'PNG',
    svg: 'SVG',
    notShown:
      '“—”: not shown, since fewer than 5 answers stand behind it, or since it would give another one away.',
    report: 'One-page report',
    print: 'Print',
    markdown: 'Save as Markdown',
    back: 'Back to the figures',
  },
  ja: {
    title: 'インサイト',
    lead: '1on1で何が話され、何が満足につながり、役に立っているのか。',
    stays:
      '計算はすべてこのブラウザの中で行います。ファイルは端末の外に出ません。一人ひとりの回答は表示されません。',
    example: '例を見る',
    exampleIs:
      'マネージャー500人、1on1 10万件の架空のデータです。正解のわかっている練習用で、実在の会社の証拠ではありません。',
    chooseFiles: 'ファイルを開く',
    dropHere: 'CSVファイルをここに置いても開けます',
    filesHow: '件数・売上・名簿を、それぞれ別のCSVファイルで。1つずつでも、まとめてでも開けます。',
    columnsOf: {
      counters: '評価の件数：どのトピックで、何を期待し、どう評価されたか',
      sales:
        '売上：チームと月ごとに1行。開始前に24か月以上。開始月がチームごとに違うときは、開始月の列（start）を加えます',
      roster: '名簿：1人1行。入社と退職の時点',
    },
    another: 'ほかのデータ',
    close: '閉じる',
    reading: (name, lines) => `${name} を読み込み中：${lines}行`,
    computing: '計算中…',
    sampling: (percent) => `順位の確かさを調べています（マネージャーを繰り返し抽出）：${percent}`,
    cancel: 'やめる',
    failed:
      'ファイルを読み込めませんでした。何も変わっていません。CSVファイルか確かめて、もう一度開いてください。',
    finished: 'すべての図ができました。',
    problemsTitle: (name, count) => `${name}：問題が${count}件あります`,
    problem: {
      'column-missing': 'この列がありません',
      'no-table': '1行目が、知っている表の見出しではありません',
      empty: '何も書かれていません',
      'unknown-value': '決められた値ではありません',
      'not-a-number': '数値ではありません',
      'not-a-date': '年月や日付ではありません',
      'too-many': 'この列としては値の種類が多すぎます',
      repeated: '前の行と重複しています',
      'two-arms': 'このチームが両方の組にあります',
      'two-starts': 'このチームの開始月が2つあります',
      order: '終わりが始まりより前です',
      'start-missing': '利用開始の月を上で選んでください',
    },
    line: '行',
    column: '列',
    wrong: '問題',
    written: '書かれている値',
    wholeFile: 'ファイル全体',
    more: (count) => `ほか${count}件`,
    useRest: (count) => `残りの${count}行で進む`,
    addRepeats: '重複も合計して数える',
    nothingUsable:
      '読み取れる行がありませんでした。何も変わっていません。ファイルを直して、もう一度開いてください。',
    period: '期間',
    window: '期間全体（最長12か月）',
    halves: '後半（前半と並べて）',
    assignment: '組の分け方',
    assignments: {
      random: '無作為',
      chosen: '誰かが選んだ',
      volunteered: '任意（希望制）',
      unknown: '不明',
    },
    start: '利用開始の月（年月で書かれたファイルのみ）',
    sections: {
      about: '何を話している？',
      hopes: '何を期待している？',
      moves: '満足度と関連するものは？',
      areas: '得意と苦手',
      effect: '役に立っている？',
    },
    sourceExample: '例：架空のデータ',
    sourceFiles: 'ファイル：',
    showTable: '表で見る',
    exportAs: '保存',
    csv: 'CSV',
    png: 'PNG',
    svg: 'SVG',
    notShown: '「—」は表示しません。回答が5件に満たないか、ほかの値が逆算できてしまうためです。',
    report: '1ページの報告',
    print: '印刷',
    markdown: 'Markdownで保存',
    back: '図に戻る',
  },
};
