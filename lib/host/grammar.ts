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
  /** What never follows times or days, but a title. */
  untitled: RegExp;
  /** Text around what people wrote that no other language writes. */
  sure: RegExp;
  /** The same in front of it, where a title of another language's line may stand, too. */
  sureStart: RegExp;
  /** Text that one more language writes, too: sure together with a day that is written in this one. */
  nearlySure: RegExp;
  /** A day as no other language writes it. */
  sureDay: RegExp;
}

/** Named behind times of another zone. The times are left as they are written. */
const ZONE =
  ' ?[(（](?:(?:GMT|UTC)[^()（）]*[)）][^,、]*|[^()（）\\d]*(?:[Tt]ime|時)[^()（）]*[)）])';

function whenPattern(
  date: string,
  joint: string,
  clock: string,
  dash: string,
  end: string,
): RegExp {
  const moment = `(?:(${date})${joint})?(${clock})`;
  return new RegExp(`^(?:[Ff]rom )?${moment}(?:${dash}${moment})?(?:${ZONE})?(?=${end}|$)`);
}

export const english: Grammar = {
  when: whenPattern(ENGLISH_DATE, '(?: at |,? ?[⋅·]? ?)', ENGLISH_CLOCK, '(?: to | ?[–—-] ?)', ','),
  allDay: /^[Aa]ll day(?=,|$)/,
  days: new RegExp(`^${ENGLISH_DATES}(?=, )`),
  date: new RegExp(`(?:^|, )(${ENGLISH_DATES})(?:, [Cc]olou?r: [^,]*)?,? *$`),
  separator: ', ',
  colour: /(?:, colou?r: [^,]*)?,? *$/i,
  calendar: /, Calendar: /g,
  place: /, (?:No location(?=,|$)|Location: )/g,
  untitled: /^, Calendar: [^,]*, (?:No location(?=,|$)|Location: )/,
  answer: /^(?:accepted|declined|tentative|maybe|needs rsvp)$/i,
  sure: /, (?:No location(?=,|$)(?!.*(?<!olou?r): )|Location: )/,
  sureStart: /^(?:[Ff]rom \d|[^,،，、]*\d(?: ?[AaPp]\.?[Mm]\.?)? to |[Aa]ll day,)/,
  // Calendar is Romanian, too.
  nearlySure: /, Calendar: /,
  // Many languages have an April, but not in front of the day.
  sureDay:
    /(?:uary|March|April|May|June|July|August|ber) \d{1,2},? (?:\d{4}|[–-])|\d (?:Janu|Febru|March|May|June|July|October)/,
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
  untitled: /^、カレンダー: ?[^、]*、(?:場所の指定なし(?=、|$)|場所: ?)/,
  answer: /^(?:承諾(?:済み)?|辞退(?:済み)?|未定|仮承諾|出欠確認が必要)$/,
  sure: /、(?:カレンダー: ?|場所の指定なし|場所: ?)/,
  sureStart: /^終日、|午[前後]|\d時/,
  // The dash is Chinese, too, but not the space behind the year.
  nearlySure: /^[^、]*[～〜]/,
  sureDay: /\d年 \d/,
};
