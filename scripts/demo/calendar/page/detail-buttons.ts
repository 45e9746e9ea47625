import type { DemoEvent } from '../event.ts';
import { chipIdOf } from '../event-token.ts';
import { bind } from './action.ts';
import { closeDialog } from './dialog-shell.ts';
import { append, h } from './element.ts';
import { iconButton } from './icon-button.ts';
import { words } from './setup.ts';

/** The buttons at the dialog's top; close comes first in the document, last for the eye. */
export function detailButtons(event: DemoEvent): HTMLElement {
  const menu = optionsMenu(event);
  const close = { do: 'run', run: () => void closeDialog() } as const;
  return h(
    'div',
    { class: 'detail-buttons' },
    h(
      'div',
      { class: 'detail-close' },
      iconButton('close', words.close, close, { id: 'xDetDlgCloseBu' }),
    ),
    h(
      'div',
      { class: 'detail-tools' },
      h('div', {}, iconButton('edit', words.edit, { do: 'edit', event })),
      h(
        'div',
        {},
        iconButton('bin', words.remove, { do: 'remove', event }, { id: 'xDetDlgDelBu' }),
      ),
      h(
        'div',
        { class: 'menu-anchor' },
        iconButton(
          'more',
          words.options,
          { do: 'toggle-menu', menu },
          {
            'aria-haspopup': 'menu',
            'aria-expanded': 'false',
          },
        ),
        menu,
      ),
    ),
  );
}

/** Repeats the event's id, as the real one does. */
function optionsMenu(event: DemoEvent): HTMLElement {
  const list = h('ul', {
    role: 'menu',
    tabindex: -1,
    'aria-label': words.options,
    class: 'menu-list',
  });
  for (const label of [words.print, words.duplicate]) {
    const item = h(
      'li',
      { role: 'menuitem', tabindex: -1, class: 'menu-item' },
      h('span', {}, label),
    );
    append(list, bind(item, { do: 'run', run: () => void closeDialog() }));
  }
  const menu = h(
    'div',
    { 'data-is-hoisted': 'true', 'data-eventid': chipIdOf(event), class: 'menu' },
    list,
  );
  menu.hidden = true;
  return menu;
}
