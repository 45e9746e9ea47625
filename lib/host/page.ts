/** The page as a whole: where in Calendar it is, and how it looks. */
import { CHIP, DAY_CELL, DAY_ROWS, EDIT, GRID } from './selectors.ts';
import { readTheme } from './theme.ts';

export interface PageReading {
  surface: 'grid' | 'schedule' | 'edit' | 'search' | 'settings' | 'unknown';
  view: 'day' | 'week' | 'month' | 'custom' | 'schedule' | 'year' | null;
  /** The page's language tag, as written. */
  language: string | null;
  dark: boolean;
  /** The number in `/u/<n>/`: which of the signed-in accounts. */
  account: number | null;
  /** How the surface was found: 1 the body says so, 2 by the address, 3 by what is there, 4 not. */
  layer: number;
}

type View = PageReading['view'];
type Surface = PageReading['surface'];

const VIEWS: Readonly<Record<string, View>> = {
  DAY: 'day',
  WEEK: 'week',
  MONTH: 'month',
  CUSTOM_DAYS: 'custom',
  CUSTOM_WEEKS: 'custom',
  AGENDA: 'schedule',
  SCHEDULE: 'schedule',
  YEAR: 'year',
  CUSTOMDAY: 'custom',
  CUSTOMWEEK: 'custom',
};

const SURFACES: Readonly<Record<string, Surface>> = {
  EVENT: 'grid',
  SCHEDULE: 'schedule',
  EVENT_EDIT: 'edit',
  EVENTEDIT: 'edit',
  SEARCH: 'search',
  SETTINGS: 'settings',
};

export function readPage(document: Document): PageReading {
  const path = document.defaultView?.location.pathname ?? '';
  const [, page] = /^\/calendar\/(?:u\/\d+\/)?r\/([a-z]+)/.exec(path) ?? [];
  const account = /^\/calendar\/u\/(\d+)\//.exec(path)?.[1];
  const { viewfamily, viewkey } = document.body.dataset;
  const view = lookUp(VIEWS, viewkey) ?? lookUp(VIEWS, page);
  return {
    ...surfaceOf(document, viewfamily, page, view),
    view,
    language: document.documentElement.lang || null,
    dark: readTheme(document) === 'dark',
    account: account === undefined ? null : Number(account),
  };
}

function surfaceOf(
  document: Document,
  family: string | undefined,
  page: string | undefined,
  view: View,
): { surface: Surface; layer: number } {
  const visited = lookUp(SURFACES, page);
  const said = lookUp(SURFACES, family);
  const grid = view === 'schedule' ? 'schedule' : 'grid';
  // Search results and settings have a grid's family: only the address tells them.
  if (said === 'grid') return { surface: visited ?? grid, layer: 1 };
  if (said) return { surface: said, layer: 1 };
  if (visited) return { surface: visited, layer: 2 };
  if (view) return { surface: grid, layer: 2 };
  const there = presentSurface(document);
  return { surface: there, layer: there === 'unknown' ? 4 : 3 };
}

function presentSurface(document: Document): Surface {
  if (document.querySelector(EDIT.title)) return 'edit';
  if (document.querySelector(`${DAY_ROWS} ${CHIP[1]}`)) return 'schedule';
  return document.querySelector(`${GRID}, ${DAY_CELL} ${CHIP[1]}`) ? 'grid' : 'unknown';
}

function lookUp<T>(table: Readonly<Record<string, T>>, key: string | undefined): T | null {
  const name = key?.toUpperCase() ?? '';
  return Object.hasOwn(table, name) ? (table[name] ?? null) : null;
}
