import type { Place, View } from './place.ts';

const KEYS: Record<View, string> = {
  day: 'DAY',
  week: 'WEEK',
  month: 'MONTH',
  year: 'YEAR',
  agenda: 'AGENDA',
  customday: 'CUSTOM_DAYS',
  customweek: 'CUSTOM_WEEKS',
};

/** For `data-viewkey`; null where it stays as it was (edit page, settings: unverified). */
export function viewKeyOf(place: Place): string | null {
  if (place.at === 'search') return 'AGENDA';
  return 'date' in place ? KEYS[place.at] : null;
}

/** For `data-viewfamily`; that of settings is unverified. */
export function familyOf({ at }: Place): string {
  if (at === 'eventedit') return 'EVENT_EDIT';
  if (at === 'settings') return 'SETTINGS';
  return at === 'agenda' ? 'SCHEDULE' : 'EVENT';
}
