/** `[role=main]` on its stage: drawn anew, slid, or filled again in place. */
import { releaseChips } from './chip-pool.ts';
import { h } from './element.ts';
import { setup } from './setup.ts';

const SLIDE = 260;

export type Move = 'replace' | 'forward' | 'back' | 'anew';

/** Puts a view on the stage; sliding, the old `[role=main]` stays beside the new one for a while. */
export function putOnStage(stage: HTMLElement, view: () => HTMLElement, move: Move): void {
  const mains = [...stage.children];
  const current = mains.at(-1);
  for (const leaving of mains.slice(0, -1)) leave(leaving);
  if (current instanceof HTMLElement && move === 'replace') {
    releaseChips(current);
    current.replaceChildren(view());
    return;
  }
  const slides = current !== undefined && setup.hostile.slidingGrids && move !== 'anew';
  if (current && !slides) leave(current);
  const main = h('div', { role: 'main', class: `main ${slides ? `slide-${move}` : ''}` }, view());
  stage.append(main);
  if (current && slides) setTimeout(() => leave(current), SLIDE);
}

function leave(main: Element): void {
  releaseChips(main);
  main.remove();
}
