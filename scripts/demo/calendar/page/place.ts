/** Where in the calendar one is, and how the URL says it. */
import { isPlainDate } from './dates.ts';

export const VIEWS = ['day', 'week', 'month', 'year', 'agenda', 'customday', 'customweek'] as const;
export type View = (typeof VIEWS)[number];

export type Place =
  | { at: View; date: string }
  | { at: 'search'; query: string }
  | { at: 'settings' }
  /** `token` names an event; without one it is a new event. */
  | { at: 'eventedit'; token: string | null };

/** Reads a path below `/calendar`; what is not known is the week of today. */
export function placeOf(url: URL, today: string): Place {
  const [, at = '', rest = ''] = /\/r(?:\/([a-z]+)(?:\/(.*))?)?$/.exec(url.pathname) ?? [];
  if (at === 'search') return { at, query: url.searchParams.get('q') ?? '' };
  if (at === 'settings') return { at };
  if (at === 'eventedit') return { at, token: rest ? decodeURIComponent(rest) : null };
  const view = VIEWS.find((known) => known === at) ?? 'week';
  const [year = '', month = '', day = ''] = rest.split('/');
  const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return { at: view, date: isPlainDate(date) ? date : today };
}

/** The path for a place, below the account's part (`/calendar/u/0/r`) of the present URL. */
export function pathTo(place: Place, url: URL): string {
  const [root = '/calendar/u/0/r'] = /^\/calendar(?:\/u\/\d+)?\/r/.exec(url.pathname) ?? [];
  if (place.at === 'search') return `${root}/search?q=${encodeURIComponent(place.query)}`;
  if (place.at === 'settings') return `${root}/settings`;
  if (place.at === 'eventedit') {
    return `${root}/eventedit${place.token === null ? '' : `/${encodeURIComponent(place.token)}`}`;
  }
  return `${root}/${place.at}/${place.date.split('-').map(Number).join('/')}`;
}
