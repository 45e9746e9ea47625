/**
 * What happens in the dialog at an event's first opening: about 750 mutations over about 950 ms,
 * most of them near 480 ms, after which no foreign node is left inside.
 */
import { isOwn } from './element.ts';

const MUTATIONS = 750;
const DURATION = 950;
const PEAK = 480;
const SPREAD = 170;

/** Runs until done or aborted, and says which by calling `done` in either case. */
export function reconcile(root: Element, signal: AbortSignal, done: () => void): void {
  const start = performance.now();
  let made = 0;
  let turn = 0;
  const timer = setInterval(() => {
    const time = performance.now() - start;
    const due = Math.round(MUTATIONS * shareAt(time));
    const elements = [root, ...root.querySelectorAll('*')];
    while (made < due) {
      turn += 1;
      const element = elements[(turn * 7) % elements.length];
      made += element && isOwn(element) ? touch(element, turn) : 0;
      // A root emptied by somebody else must not keep us here.
      if (turn > MUTATIONS * 100) break;
    }
    if (time < DURATION) return;
    for (const element of elements) if (element.isConnected) restore(element);
    finish();
  }, 8);
  const finish = () => {
    clearInterval(timer);
    signal.removeEventListener('abort', finish);
    done();
  };
  signal.addEventListener('abort', finish);
}

/** Share of the mutations that are due after so many ms: a bell's integral, from 0 to 1. */
function shareAt(time: number): number {
  const logistic = (at: number) => 1 / (1 + Math.exp((-1.702 * (at - PEAK)) / SPREAD));
  const [first, last] = [logistic(0), logistic(DURATION)];
  return Math.min(1, (logistic(Math.min(time, DURATION)) - first) / (last - first));
}

/** Mutates one of the page's elements without changing what it shows; returns how many records. */
function touch(element: Element, turn: number): number {
  const restored = restore(element);
  if (restored > 0) return restored;
  const [text] = element.childNodes;
  if (turn % 3 === 0 && text instanceof Text) {
    text.replaceData(0, 0, '');
    return 1;
  }
  if (turn % 5 === 0 && mayMove(element)) {
    const children = [...element.childNodes];
    element.replaceChildren(...children);
    // Several are first moved into a fragment, each with a record of its own.
    return children.length === 1 ? 1 : children.length + 1;
  }
  const [attribute] = element.attributes;
  const name = attribute?.name ?? 'class';
  element.setAttribute(name, element.getAttribute(name) ?? '');
  return 1;
}

/** Children are taken out and put back, unless somebody would notice: focus, scrolled boxes. */
function mayMove(element: Element): boolean {
  const { childElementCount, scrollTop } = element;
  if (childElementCount === 0 || childElementCount > 4 || scrollTop > 0) return false;
  return !element.contains(document.activeElement);
}

/** Overwrites an own element's children with those that are the page's; foreign ones are gone. */
function restore(element: Element): number {
  if (!isOwn(element)) return 0;
  const foreign = [...element.childNodes].filter((child) => !isOwn(child));
  for (const child of foreign) child.remove();
  return foreign.length;
}
