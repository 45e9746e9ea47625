import { fullDate, monthTitle, rangeTitle } from './date-format.ts';
import { datesShown } from './dates-shown.ts';
import type { Place } from './place.ts';
import { setup, words } from './setup.ts';

/** The header's words for a place. */
export function placeHead(place: Place): string {
  const { language } = setup;
  switch (place.at) {
    case 'search':
      return words.results(place.query);
    case 'settings':
      return words.settings;
    case 'eventedit':
      return words.details;
    case 'day':
      return fullDate(place.date, language);
    case 'year':
      return place.date.slice(0, 4) + (language === 'ja' ? '年' : '');
    case 'month':
      return monthTitle(place.date, language);
    default: {
      const dates = datesShown(place);
      return rangeTitle(dates[0] ?? place.date, dates.at(-1) ?? place.date, language);
    }
  }
}
