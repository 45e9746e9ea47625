/** Dates as Calendar writes them in Japanese and English. */
import { partsOf, weekdayOf } from './dates.ts';

type Language = 'ja' | 'en';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ja: ['日', '月', '火', '水', '木', '金', '土'],
};

function monthName(date: string): string {
  return MONTHS[partsOf(date).month - 1] ?? '';
}

/** `Monday`, `月曜日`. */
export function weekdayName(date: string, language: Language): string {
  const name = WEEKDAYS[language][weekdayOf(date)] ?? '';
  return language === 'ja' ? `${name}曜日` : name;
}

/** `Mon`, `月`. */
export function shortWeekday(date: string, language: Language): string {
  const name = WEEKDAYS[language][weekdayOf(date)] ?? '';
  return language === 'ja' ? name : name.slice(0, 3);
}

/** `November 23, 2026`, `2026年 11月 23日`. */
export function fullDate(date: string, language: Language): string {
  const { year, month, day } = partsOf(date);
  if (language === 'ja') return `${year}年 ${month}月 ${day}日`;
  return `${monthName(date)} ${day}, ${year}`;
}

/** `Monday, November 23`, `11月 23日 (月曜日)`. */
export function dayTitle(date: string, language: Language): string {
  const { month, day } = partsOf(date);
  if (language === 'ja') return `${month}月 ${day}日 (${weekdayName(date, language)})`;
  return `${weekdayName(date, language)}, ${monthName(date)} ${day}`;
}

/** `November 2026`, `2026年 11月`. */
export function monthTitle(date: string, language: Language): string {
  const { year, month } = partsOf(date);
  return language === 'ja' ? `${year}年 ${month}月` : `${monthName(date)} ${year}`;
}

/** `Nov`, `11月`. */
export function shortMonth(date: string, language: Language): string {
  return language === 'ja' ? `${partsOf(date).month}月` : monthName(date).slice(0, 3);
}

/** `Nov 29 – Dec 5, 2026`, `2026年 11月 – 12月`, one month's title where the range stays in it. */
export function rangeTitle(first: string, last: string, language: Language): string {
  if (first.slice(0, 7) === last.slice(0, 7)) return monthTitle(first, language);
  const years = partsOf(first).year !== partsOf(last).year;
  if (language === 'ja') {
    const end = years ? monthTitle(last, language) : `${partsOf(last).month}月`;
    return `${monthTitle(first, language)} – ${end}`;
  }
  const start = shortMonth(first, language) + (years ? ` ${partsOf(first).year}` : '');
  return `${start} – ${shortMonth(last, language)} ${partsOf(last).year}`;
}
