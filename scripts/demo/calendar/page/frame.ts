/** What stays around the views: header, drawer, the stage for `[role=main]`, the rail. */
import { drawer } from './drawer.ts';
import { append, h } from './element.ts';
import { header } from './header.ts';
import { sideRail } from './side-rail.ts';

export interface Frame {
  readonly app: HTMLElement;
  /** The parent of `[role=main]`; it stays the same node for the page's whole life. */
  readonly stage: HTMLElement;
}

export function buildFrame(): Frame {
  const stage = h('div', { class: 'stage' });
  const below = h('div', { class: 'below' }, drawer(), stage, sideRail());
  const app = h('div', { class: 'app' }, header(), below);
  append(document.body, app);
  return { app, stage };
}
