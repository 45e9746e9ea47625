import { type Action, bind } from './action.ts';
import { h, type Properties } from './element.ts';
import { type Icon, icon } from './icons.ts';

let tooltips = 0;

/** A round button with its tooltip, nested as the captures have it. */
export function iconButton(
  name: Icon,
  label: string,
  action: Action | null,
  properties: Properties = {},
): HTMLElement {
  tooltips += 1;
  const id = `tt-c${tooltips}`;
  const button = h(
    'button',
    {
      type: 'button',
      'aria-label': label,
      'data-tooltip-enabled': 'true',
      'data-tooltip-id': id,
      class: 'icon-button',
      ...properties,
    },
    h('span'),
    h('span', { 'aria-hidden': 'true', class: 'icon-slot' }, icon(name)),
  );
  if (action) bind(button, action);
  const tooltip = h('div', { role: 'tooltip', 'aria-hidden': 'true', id, class: 'tooltip' }, label);
  return h(
    'span',
    { 'data-is-tooltip-wrapper': 'true', class: 'tooltip-wrapper' },
    button,
    tooltip,
  );
}
