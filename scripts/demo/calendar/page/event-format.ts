/** An event in words: what stands on its chip, what a screen reader says, its line in the dialog. */
import type { DemoEvent } from '../event.ts';
import { clock, clockRange, type Habit, minutesOf, spokenRange } from './clock-format.ts';
import { toneName } from './colors.ts';
import { dayTitle, fullDate } from './date-format.ts';
import { addDays, daysBetween, partsOf } from './dates.ts';

export function startDate(event: DemoEvent): string {
  return event.start.slice(0, 10);
}

/** The last date that the event touches: an end at midnight belongs to the day before. */
export function lastDate(event: DemoEvent): string {
  const end = event.end.slice(0, 10);
  if (end <= startDate(event)) return startDate(event);
  return event.end.endsWith('T00:00') ? addDays(end, -1) : end;
}

/** True iff it goes into the all-day row: all day, or 24 hours and more. */
export function isBanner(event: DemoEvent): boolean {
  if (event.allDay) return true;
  const days = daysBetween(startDate(event), event.end.slice(0, 10));
  return days * 1440 + minutesOf(event.end) - minutesOf(event.start) >= 1440;
}

export function titleOf(event: DemoEvent, language: 'ja' | 'en'): string {
  return event.title || (language === 'ja' ? '（タイトルなし）' : '(No title)');
}

/** The time on a chip: the start only when there is no room for more. */
export function chipTime(event: DemoEvent, habit: Habit, short: boolean): string {
  const start = minutesOf(event.start);
  if (short) return clock(start, habit);
  return clockRange(start, minutesOf(event.end), habit, lastDate(event) === startDate(event));
}

export interface Spoken {
  /** Name of the calendar that the event stands in. */
  readonly calendarName: string;
  /** A calendar that is not the viewer's own is called one. */
  readonly own: boolean;
  /** Month chips leave the place out. */
  readonly withPlace: boolean;
}

/** The hidden text of a chip, in the form of the captures of 2024 and 2026. */
export function spokenText(event: DemoEvent, habit: Habit, spoken: Spoken): string {
  const { language } = habit;
  const ja = language === 'ja';
  const title = ja ? `「${titleOf(event, language)}」` : titleOf(event, language);
  const calendar = spoken.own
    ? spoken.calendarName
    : `${ja ? 'カレンダー: ' : 'Calendar: '}${spoken.calendarName}`;
  const status = statusText(event, ja);
  const place = spoken.withPlace ? (ja ? '場所の指定なし' : 'No location') : '';
  const [when, date] = spokenWhen(event, habit);
  const tone = event.color ? toneName(event.color, language) : null;
  const color = tone === null ? '' : `${ja ? '色: ' : 'Color: '}${tone}`;
  const parts = [when, title, calendar, status, place, date, color].filter(Boolean);
  return parts.join(ja ? '、' : ', ') + (color ? (ja ? '、' : ', ') : '');
}

function statusText(event: DemoEvent, ja: boolean): string {
  if (event.status === 'declined') return ja ? '不参加' : 'Declined';
  if (event.status === 'cancelled') return ja ? 'キャンセル済み' : 'Canceled';
  return '';
}

/** What is said first, and the date that is said later, where it is not said first. */
function spokenWhen(event: DemoEvent, habit: Habit): [when: string, date: string] {
  const { language } = habit;
  const [first, last] = [startDate(event), lastDate(event)];
  const date = fullDate(first, language);
  if (event.allDay) {
    const range = first === last ? date : dateRange(first, last, language);
    return [language === 'ja' ? '終日' : 'All day', range];
  }
  const [start, end] = [minutesOf(event.start), minutesOf(event.end)];
  if (first === last) return [spokenRange(start, end, habit), date];
  const until = fullDate(event.end.slice(0, 10), language);
  if (language === 'ja')
    return [`${date} ${clock(start, habit)}～${until} ${clock(end, habit)}`, ''];
  return [`${date} at ${clock(start, habit)} to ${until} at ${clock(end, habit)}`, ''];
}

function dateRange(first: string, last: string, language: 'ja' | 'en'): string {
  if (language === 'ja') {
    if (first.slice(0, 7) !== last.slice(0, 7)) {
      return `${fullDate(first, 'ja')}～${fullDate(last, 'ja')}`;
    }
    return `${fullDate(first, 'ja')}～${partsOf(last).day}日`;
  }
  if (first.slice(0, 7) !== last.slice(0, 7)) {
    return `${fullDate(first, 'en')} – ${fullDate(last, 'en')}`;
  }
  return fullDate(first, 'en').replace(',', ` – ${partsOf(last).day},`);
}

/** The dialog's line: day, then the time where there is one. */
export function dialogWhen(event: DemoEvent, habit: Habit): { day: string; time: string } {
  const { language } = habit;
  const [first, last] = [startDate(event), lastDate(event)];
  if (event.allDay) {
    const joint = language === 'ja' ? '～' : ' – ';
    const until = first === last ? '' : joint + dayTitle(last, language);
    return { day: dayTitle(first, language) + until, time: '' };
  }
  const [start, end] = [minutesOf(event.start), minutesOf(event.end)];
  if (first === last)
    return { day: dayTitle(first, language), time: clockRange(start, end, habit) };
  const [from, until] = [first, event.end.slice(0, 10)].map((date) => fullDate(date, language));
  const comma = language === 'ja' ? ' ' : ', ';
  const joint = language === 'ja' ? '～' : ' – ';
  const text = `${from}${comma}${clock(start, habit)}${joint}${until}${comma}${clock(end, habit)}`;
  return { day: text, time: '' };
}
