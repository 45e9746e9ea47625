import { isHost } from './host-element.ts';

/** After the last key, in ms: by then who was typing has seen that the field is gone. */
const PATIENCE = 5_000;
/** What nobody presses in the middle of a word: the person is somewhere else by now. */
const DONE = new Set(['Tab', 'Escape', 'F6']);

/**
 * Call it when our hosts are about to leave. Who is typing in one types on for a moment, and to
 * Calendar each letter is a shortcut and Backspace deletes the event: so for that moment keys do
 * nothing. Nothing happens when the keyboard is elsewhere.
 */
export function holdKeys(): void {
  if (!isHost(document.activeElement)) return;
  const end = new AbortController();
  let waiting = 0;
  const wait = () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => end.abort(), PATIENCE);
  };
  const hold = (event: KeyboardEvent) => {
    if (DONE.has(event.key)) return end.abort();
    event.preventDefault();
    event.stopImmediatePropagation();
    wait();
  };
  const options = { capture: true, signal: end.signal };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    window.addEventListener(type, hold, options);
  }
  window.addEventListener('pointerdown', () => end.abort(), options);
  wait();
}
