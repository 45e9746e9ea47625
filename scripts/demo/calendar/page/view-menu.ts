import { bind } from './action.ts';
import { append, h } from './element.ts';
import { icon } from './icons.ts';
import { type Place, VIEWS, type View } from './place.ts';
import { setup, words } from './setup.ts';

const KEYS: Record<View, string> = {
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
  agenda: 'A',
  customday: 'X',
  customweek: '',
};

/** The button that says the view, and the menu to change it. */
export function viewMenu(): { anchor: HTMLElement; show: (place: Place) => void } {
  const name = h('span');
  const list = h('ul', { role: 'menu', class: 'menu-list' });
  const menu = h('div', { class: 'menu' }, list);
  menu.hidden = true;
  const button = h(
    'button',
    { type: 'button', class: 'outlined-button', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    name,
    icon('down'),
  );
  bind(button, { do: 'toggle-menu', menu });
  const items = VIEWS.map((view) => {
    const key = h('span', { class: 'faint', 'aria-hidden': 'true' }, KEYS[view]);
    const label = h('span', {}, words.views[view]);
    const item = h('li', { role: 'menuitem', tabindex: 0, class: 'menu-item' }, label, key);
    append(list, item);
    return { view, item };
  });
  return {
    anchor: h('div', { class: 'menu-anchor' }, button, menu),
    show(place) {
      const date = 'date' in place ? place.date : setup.today;
      const at = VIEWS.find((view) => view === place.at) ?? 'week';
      name.textContent = words.views[at];
      for (const { view, item } of items) bind(item, { do: 'go', place: { at: view, date } });
    },
  };
}
