import { fullDate, monthTitle, rangeTitle } from './date-format.ts';
import { datesShown } from './dates-shown.ts';
import type { Place } from './place.ts';
import { setup, words } from './setup.ts';

/** The header's words for a place. */
export function placeHead(place: Place): string {
  const { language } = setup;
  if (place.at === 'search') return words.results(place.query);
  if (place.at === 'settings') return words.settings;
  if (place.at === 'eventedit') return words.details;
  const { at, date } = place;
  if (at === 'day') return fullDate(date, language);
  if (at === 'year') return date.slice(0, 4) + (language === 'ja' ? '年' : '');
  if (at === 'month') return monthTitle(date, language);
  const dates = datesShown(place);
  return rangeTitle(dates[0] ?? date, dates.at(-1) ?? date, language);
}
