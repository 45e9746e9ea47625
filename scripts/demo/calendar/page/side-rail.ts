import { append, h } from './element.ts';
import { iconButton } from './icon-button.ts';
import { words } from './setup.ts';

/** The narrow bar at the right edge; what the real one is made of is not known (unverified). */
export function sideRail(): HTMLElement {
  const rail = h('div', { role: 'navigation', 'aria-label': words.sidePanel, class: 'rail' });
  for (const name of ['notes', 'task', 'people'] as const) {
    append(rail, iconButton(name, words.sidePanel, null));
  }
  return rail;
}
