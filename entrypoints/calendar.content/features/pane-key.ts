/**
 * F6 moves the keyboard between Calendar's dialog, which does not let it out by Tab, and Sashi: into the
 * panel if it is there, else into the strip. Esc in the strip goes back, and closes nothing.
 * Try: open a 1on1 by keyboard, F6, choose, F6 back.
 */
import type { Feature, Page } from '../feature.ts';
import { isHost } from '../host-element.ts';

export const paneKey: Feature = {
  id: 'pane-key',
  start({ page, signal, guard }) {
    const onKey = guard((event: KeyboardEvent) => {
      if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
      const move = moveFor(event, page);
      if (!move) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      move();
    });
    window.addEventListener('keydown', onKey, { capture: true, signal });
    // F6 in the panel gives the keyboard to the page, where the panel's own host still has it.
    window.addEventListener(
      'focus',
      guard(() => {
        if (isHost(document.activeElement)) page.meeting.value?.dialog?.focus();
      }),
      { signal },
    );
    page.hostKeys.onKey = onKey;
    signal.addEventListener('abort', () => {
      page.hostKeys.onKey = null;
    });
  },
};

function moveFor({ key, target }: KeyboardEvent, page: Page): (() => void) | null {
  const dialog = page.meeting.value?.dialog;
  if (!dialog || (key !== 'F6' && key !== 'Escape')) return null;
  if (isHost(target)) return () => dialog.focus();
  return key === 'F6' ? (page.focusPanel.value ?? page.focusStrip.value) : null;
}
