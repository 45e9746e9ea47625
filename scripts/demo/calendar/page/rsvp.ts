import type { DemoEvent } from '../event.ts';
import { bind } from './action.ts';
import { append, h } from './element.ts';
import { words } from './setup.ts';

const ANSWERS = { yes: 'xRsvpYesBu', no: 'xRsvpNoBu', maybe: 'xRsvpMaybeBu' } as const;

/** The question at the dialog's foot. */
export function rsvp(event: DemoEvent): HTMLElement {
  const buttons = h('div', { class: 'rsvp-buttons' });
  for (const answer of ['yes', 'no', 'maybe'] as const) {
    const chosen = event.status === 'declined' ? answer === 'no' : answer === 'yes';
    const button = h(
      'button',
      {
        type: 'button',
        'aria-label': words.respond(words[answer]),
        'aria-pressed': String(chosen),
        id: ANSWERS[answer],
        class: `rsvp-button ${chosen ? 'chosen' : ''}`,
      },
      h('span', { 'aria-hidden': 'true' }, words[answer]),
    );
    append(buttons, h('div', {}, bind(button, { do: 'respond', event, answer })));
  }
  return h('div', { class: 'rsvp' }, h('span', { 'aria-hidden': 'true' }, words.going), buttons);
}
