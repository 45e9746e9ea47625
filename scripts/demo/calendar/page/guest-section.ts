/** The guests of an open event: summary and tree. */
import type { DemoEvent, DemoGuest } from '../event.ts';
import { detailRow } from './detail-row.ts';
import { append, h } from './element.ts';
import { guestFace } from './guest-face.ts';
import { setup, words } from './setup.ts';

/** Of more guests than this, only the first are in the page. */
const LONG = 50;
const FIRST = 24;

export function guestSection(event: DemoEvent): HTMLElement {
  const guests = event.guests.toSorted((a, b) => Number(!!b.organizer) - Number(!!a.organizer));
  const part = setup.hostile.partGuestLists && guests.length > LONG;
  const tree = h('div', { role: 'tree', 'aria-label': words.guests, class: 'guests' });
  for (const guest of part ? guests.slice(0, FIRST) : guests) append(tree, guestItem(guest));
  const waiting = guests.filter((guest) => !guest.organizer && guest.email !== setup.viewer).length;
  const summary = h(
    'div',
    { id: 'xDetDlgAtt' },
    h(
      'div',
      {},
      h('div', {}, words.guestCount(guests.length)),
      waiting > 0 ? h('div', { class: 'faint' }, words.awaiting(waiting)) : null,
    ),
  );
  return h('div', {}, detailRow('people', summary), tree);
}

function guestItem(guest: DemoGuest): HTMLElement {
  const label = [guest.name || guest.email, guest.organizer ? words.organizer : ''];
  const hovercard = {
    'data-hovercard-id': guest.email,
    'data-hovercard-keyboard-triggering': 'enabled',
  };
  return h(
    'div',
    {
      ...hovercard,
      'data-hovercard-hover-trigger-disabled': 'true',
      'data-email': guest.email,
      role: 'treeitem',
      tabindex: guest.organizer ? 0 : undefined,
      'data-id': guest.email,
      'aria-label': label.filter(Boolean).join(', '),
      id: guest.organizer ? 'xDtlDlgOrg' : undefined,
      'data-is-expandable': guest.group ? 'true' : undefined,
      'aria-expanded': guest.group ? 'false' : undefined,
      class: 'guest',
    },
    h('div', {}, h('div', hovercard, guestFace(guest))),
    h(
      'div',
      hovercard,
      h(
        'div',
        {},
        h('div', {}, h('div', {}, h('span', {}, h('span', {}, guest.name || guest.email)))),
        h('div', { class: 'faint' }, guest.organizer ? h('div', {}, words.organizer) : null),
      ),
    ),
  );
}
