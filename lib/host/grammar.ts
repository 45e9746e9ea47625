/** How Calendar puts an event into one line for screen readers. Seen 2019 to 2026. */
import { ENGLISH_CLOCK, JAPANESE_CLOCK } from './clock.ts';
import { ENGLISH_DATE, ENGLISH_DATES, JAPANESE_DATE, JAPANESE_DATES } from './written-date.ts';

/** `<when><separator><title><separator>…<separator><date>`; all patterns are for folded text. */
export interface Grammar {
  /** Start and end: 1 date, 2 time, 3 date, 4 time. */
  when: RegExp;
  /** What stands there instead of times. */
  allDay: RegExp;
  /** One day or several at the start. */
  days: RegExp;
  /** The date at the end (1), with or without a colour behind it. */
  date: RegExp;
  separator: string;
  colour: RegExp;
  calendar: RegExp;
  place: RegExp;
  answer: RegExp;
  /** Text that no other language writes. */
  sure: RegExp;
}

function whenPattern(
  date: string,
  joint: string,
  clock: string,
  dash: string,
  end: string,
): RegExp {
  const moment = `(?:(${date})${joint})?(${clock})`;
  return new RegExp(`^(?:from )?${moment}(?:${dash}${moment})?(?=${end}|$)`, 'i');
}

export const english: Grammar = {
  when: whenPattern(ENGLISH_DATE, '(?: at |,? ?[⋅·]? ?)', ENGLISH_CLOCK, '(?: to | ?[–—-] ?)', ','),
  allDay: /^all day(?=,|$)/i,
  days: new RegExp(`^${ENGLISH_DATES}(?=, )`, 'i'),
  date: new RegExp(`(?:^|, )(${ENGLISH_DATES})(?:, colou?r: [^,]*)?,? *$`, 'i'),
  separator: ', ',
  colour: /(?:, colou?r: [^,]*)?,? *$/i,
  calendar: /, Calendar: /g,
  place: /, (?:No location(?=,|$)|Location: )/g,
  answer: /^(?:accepted|declined|tentative|maybe|needs rsvp)$/i,
  sure: /^(?:from \d|[^,]*\d(?: ?[ap]\.?m\.?)? to |all day,)|, (?:Calendar|No location|Location)\b|(?:uary|march|april|may|june|july|august|ber) \d{1,2},? (?:\d{4}|[–-])/i,
};

export const japanese: Grammar = {
  when: whenPattern(JAPANESE_DATE, ' ?[⋅·]? ?', JAPANESE_CLOCK, ' ?[～〜~–—-] ?', '、'),
  allDay: /^終日(?=、|$)/,
  days: new RegExp(`^${JAPANESE_DATES}(?=、)`),
  date: new RegExp(`(?:^|、)(${JAPANESE_DATES})(?:、色: ?[^、]*)?、? *$`),
  separator: '、',
  colour: /(?:、色: ?[^、]*)?、? *$/,
  calendar: /、カレンダー: ?/g,
  place: /、(?:場所の指定なし(?=、|$)|場所: ?)/g,
  answer: /^(?:承諾(?:済み)?|辞退(?:済み)?|未定|仮承諾|出欠確認が必要)$/,
  sure: /、(?:カレンダー: ?|場所の指定なし|場所: ?)|^終日、|午[前後]|\d時|^[^、]*[～〜]/,
};
