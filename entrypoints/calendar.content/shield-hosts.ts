import { isHost } from './host-element.ts';

/**
 * What Calendar must not hear of when it happens at our hosts: presses outside its dialog close it,
 * its dialog takes the focus back and swallows the wheel, and every key is a shortcut.
 */
const KEPT = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'focusin',
  'focus',
  'keydown',
  'keypress',
  'keyup',
  'wheel',
] as const;

/** What hears the keys that are pressed in our hosts. */
export interface HostKeys {
  onKey: ((event: KeyboardEvent) => void) | null;
}

/**
 * Keeps events at our hosts from the page, at the first station of their way. What the browser itself
 * does with them stays (clicking, scrolling, Enter on a button).
 */
export function shieldHosts(signal: AbortSignal): HostKeys {
  const keys: HostKeys = { onKey: null };
  const keep = (event: Event) => {
    if (!isHost(event.target)) return;
    event.stopImmediatePropagation();
    // A press leaves the keyboard where it is, in Calendar's dialog.
    if (event.type === 'mousedown') event.preventDefault();
    if (event.type === 'keydown') keys.onKey?.(event as KeyboardEvent);
  };
  for (const type of KEPT) {
    window.addEventListener(type, keep, { capture: true, passive: type === 'wheel', signal });
  }
  return keys;
}
