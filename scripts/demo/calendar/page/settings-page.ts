import { bind } from './action.ts';
import { h } from './element.ts';
import { iconButton } from './icon-button.ts';
import { words } from './setup.ts';

/** Settings: nothing to set, but a place from which the calendar comes back anew. */
export function settingsPage(leave: () => void): HTMLElement {
  const back = h('button', { type: 'button', class: 'outlined-button' }, words.back);
  return h(
    'div',
    { class: 'page settings-page' },
    h(
      'div',
      { class: 'page-bar' },
      iconButton('back', words.back, { do: 'run', run: leave }),
      h('h1', { class: 'header-title' }, words.settings),
    ),
    h('p', {}, words.settingsNote),
    bind(back, { do: 'run', run: leave }),
  );
}
