/** Dates and times in words. Times of meetings are local to the calendar and have no zone. */
import type { Language } from './catalogue.ts';

export interface MeetingTime {
  /** `YYYY-MM-DDTHH:MM`, or null when not readable. */
  readonly startLocal: string | null;
  readonly endLocal: string | null;
  readonly allDay: boolean;
}

const DAY_MS = 86_400_000;
const dash = { en: '–', ja: '〜' } as const;
const allDayWord = { en: 'all day', ja: '終日' } as const;
// Written out: the browser takes longer to make its first formatter than to draw the page with it.
const nearDays = { en: ['Yesterday', 'Today', 'Tomorrow'], ja: ['昨日', '今日', '明日'] } as const;
const weekdays = {
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  ja: ['日', '月', '火', '水', '木', '金', '土'],
} as const;
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `Tomorrow 10:00–10:30`, `11月27日(金) 10:00〜10:30`; null when the start is not known. */
export function meetingTimeInWords(
  { startLocal, endLocal, allDay }: MeetingTime,
  today: string,
  language: Language,
): string | null {
  if (startLocal === null) return null;
  const day = dayInWords(startLocal, today, language);
  if (allDay) return `${day} ${allDayWord[language]}`;
  const start = `${day} ${clockOf(startLocal)}`;
  if (endLocal === null) return start;
  const isLong = instantOf(endLocal) - instantOf(startLocal) >= DAY_MS;
  const end = isLong
    ? `${dayInWords(endLocal, today, language)} ${clockOf(endLocal)}`
    : clockOf(endLocal);
  return `${start}${dash[language]}${end}`;
}

/** `Today`, `明日`, else weekday and date, with the year when it is another one. */
export function dayInWords(local: string, today: string, language: Language): string {
  const near = nearDays[language][(midnightOf(local) - midnightOf(today)) / DAY_MS + 1];
  if (near) return near;
  const [year, month, day] = local.slice(0, 10).split('-').map(Number);
  const weekday = weekdays[language][new Date(midnightOf(local)).getUTCDay()];
  const isThisYear = local.slice(0, 4) === today.slice(0, 4);
  if (language === 'ja') return `${isThisYear ? '' : `${year}年`}${month}月${day}日(${weekday})`;
  return `${weekday}, ${months[Number(month) - 1]} ${day}${isThisYear ? '' : `, ${year}`}`;
}

/** `10:32` if it was today, else `Yesterday 10:32`, as this device's clock shows it. */
export function instantInWords(instant: string, today: string, language: Language): string {
  const local = localOf(Date.parse(instant));
  const time = clockOf(local);
  return local.startsWith(today) ? time : `${dayInWords(local, today, language)} ${time}`;
}

/** With year, seconds and zone, for what is read elsewhere and years later. */
export function instantInFull(instant: string, language: Language): string {
  const how = { dateStyle: 'long', timeStyle: 'long' } as const;
  return new Intl.DateTimeFormat(language, how).format(Date.parse(instant));
}

/** `YYYY-MM-DDTHH:MM` on this device's clock; the first ten characters are the day. */
export function localOf(epochMs: number): string {
  return new Date(epochMs - new Date(epochMs).getTimezoneOffset() * 60_000)
    .toISOString()
    .slice(0, 16);
}

const clockOf = (local: string) => local.slice(11, 16);
const instantOf = (local: string) => Date.parse(`${local}Z`);
const midnightOf = (local: string) => Date.parse(`${local.slice(0, 10)}T00:00Z`);
