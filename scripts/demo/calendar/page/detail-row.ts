import { classes, h } from './element.ts';
import { type Icon, icon } from './icons.ts';

/** A row of the dialog: an icon's place and what stands beside it. */
export function detailRow(name: Icon, content: HTMLElement): HTMLElement {
  const mark = h('div', { 'aria-hidden': 'true', class: 'detail-icon' }, h('span', {}, icon(name)));
  content.className = classes('detail-content');
  return h('div', { class: 'detail-row' }, mark, content);
}
