import { h } from './element.ts';
import { type Icon, icon } from './icons.ts';

/** A row of the edit page, nested as in the capture of June 2026. */
export function editRow(name: Icon | null, content: HTMLElement): HTMLElement {
  return h(
    'div',
    {},
    h(
      'div',
      { class: 'edit-row' },
      h('div', { class: 'edit-icon', 'aria-hidden': 'true' }, name ? icon(name) : null),
      h(
        'div',
        { 'data-dragsource-ignore': 'true', class: 'edit-content' },
        h('div', { class: 'edit-cell' }, content),
      ),
    ),
  );
}
