/** The bar at the top; `showInHeader` brings it up to date with a place. */
import { bind } from './action.ts';
import { append, h } from './element.ts';
import { iconButton } from './icon-button.ts';
import { icon } from './icons.ts';
import { initialOf, nameOf } from './people.ts';
import type { Place } from './place.ts';
import { placeHead } from './place-head.ts';
import { setup, words } from './setup.ts';
import { shiftPlace } from './shift-place.ts';
import { viewMenu } from './view-menu.ts';

const title = h('h1', { class: 'header-title', 'aria-live': 'polite' });
const today = h('button', { type: 'button', class: 'outlined-button' }, words.today);
const previous = iconButton('left', words.previous, null);
const next = iconButton('right', words.next, null);
const search = searchField();
const menu = viewMenu();

function searchField(): HTMLInputElement {
  return h('input', {
    type: 'search',
    'aria-label': words.search,
    placeholder: words.search,
    class: 'search-field',
  });
}

export function header(): HTMLElement {
  const [, day = ''] = /-0?(\d+)$/.exec(setup.today) ?? [];
  const bar = h('header', { role: 'banner', class: 'header' });
  append(
    bar,
    iconButton('menu', words.mainMenu, { do: 'toggle-drawer' }),
    h('div', { class: 'logo', 'aria-hidden': 'true' }, day),
    h('span', { class: 'app-name' }, words.appName),
    today,
    previous,
    next,
    title,
    h('div', { class: 'search' }, icon('search'), search),
    iconButton('settings', words.settings, { do: 'go', place: { at: 'settings' } }),
    menu.anchor,
    account(),
  );
  return bar;
}

/** Whose calendar this is stands in the name of the button alone, in the words of the language. */
function account(): HTMLElement {
  const { viewer } = setup;
  const label = `${words.account}: ${nameOf(viewer)}  \n(${viewer})`;
  const kind = { class: 'face avatar', role: 'button', title: viewer, 'aria-label': label };
  return h('a', kind, initialOf(viewer));
}

export function searchInput(): HTMLInputElement {
  return search;
}

export function showInHeader(place: Place): void {
  title.textContent = placeHead(place);
  menu.show(place);
  const at = shiftPlace(place, 0);
  bind(today, { do: 'go', place: { ...at, date: setup.today } });
  bind(previous, { do: 'go', place: shiftPlace(place, -1) });
  bind(next, { do: 'go', place: shiftPlace(place, 1) });
}
