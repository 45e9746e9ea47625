/** Titles that have broken somebody's software before. */
export const HARD_TITLES: readonly string[] = [
  '',
  '<script>alert("1on1")</script> & <b>review</b>',
  'פגישת סטטוס 1:1 עם דניאל',
  'مراجعة التصميم',
  '👩🏽‍💻👨‍👩‍👧‍👦 demo 🇯🇵🎌',
  '10:00 to 11:00, Lunch, Calendar: Other, No location, June 10, 2024',
  '「定例」、カレンダー: その他、場所の指定なし、2024年 6月 10日',
  '11:00on1 rehearsal (not a 1on12)',
  `Quarterly planning ${'and the long tail of what did not fit into the last one '.repeat(18)}`.slice(
    0,
    1000,
  ),
  '面談室の予約',
  'Z̷̢a̸l̶g̵o̷ ‮reversed‬ \u{200b}zero-width',
  '  spaces   around  ',
];
