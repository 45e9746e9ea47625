import type { ReadonlySignal } from '@preact/signals';

/** How long to wait for a view that may never come, in ms. */
const PATIENCE_MS = 1_000;

/** Does what nobody waits for, once: when the first view is on the screen, or when none comes. */
export function whenShown(view: ReadonlySignal<unknown>, work: () => void): void {
  let isDone = false;
  const once = () => {
    if (!isDone) work();
    isDone = true;
  };
  setTimeout(once, PATIENCE_MS);
  view.subscribe((now) => {
    if (now !== null && !isDone) requestAnimationFrame(() => setTimeout(once));
  });
}
