/** Hidden dialogs that the page has left behind: one empty, one with another event's remains. */
import { chipIdOf } from '../event-token.ts';
import { append, h } from './element.ts';
import { setup } from './setup.ts';

export function leaveStrayDialogs(): void {
  const hidden = { display: 'none' };
  append(document.body, h('div', { role: 'dialog', 'aria-modal': 'true', style: hidden }));
  const [event] = setup.events;
  if (!event) return;
  const [guest] = event.guests;
  append(
    document.body,
    h(
      'div',
      { role: 'dialog', 'data-chips-dialog': 'true', 'aria-modal': 'true', style: hidden },
      h('div', { 'data-eventid': chipIdOf(event) }, event.title),
      guest ? h('div', { role: 'treeitem', 'data-email': guest.email }, guest.name) : null,
    ),
  );
}
