import type { DemoEvent } from '../event.ts';
import { append, h } from './element.ts';
import { guestFace } from './guest-face.ts';
import { words } from './setup.ts';

/** The edit page's guests; a group is marked as one that can be unfolded. */
export function editGuests(event: DemoEvent): HTMLElement {
  const list = h('div', { id: 'xGstLst', role: 'list', 'aria-label': words.guests });
  for (const guest of event.guests) {
    append(
      list,
      h(
        'div',
        {
          role: 'listitem',
          'data-id': guest.email,
          'data-email': guest.email,
          'data-is-expandable': guest.group ? 'true' : undefined,
          class: 'guest',
        },
        guestFace(guest),
        h(
          'div',
          {},
          h('div', {}, guest.name || guest.email),
          h('div', { class: 'faint' }, guest.organizer ? words.organizer : null),
        ),
      ),
    );
  }
  return h(
    'div',
    { class: 'edit-guests' },
    h('h2', { class: 'edit-head' }, words.guests),
    h('input', {
      type: 'text',
      'aria-label': words.addGuests,
      placeholder: words.addGuests,
      class: 'edit-input',
    }),
    list,
  );
}
