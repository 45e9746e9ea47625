/** The page's one dialog node: opened beside what was clicked, kept hidden for the next time. */
import { h, setHook } from './element.ts';
import { trapFocus } from './focus-trap.ts';
import { closeOnOutside } from './outside-close.ts';
import { placeBeside } from './place-beside.ts';
import { setup } from './setup.ts';
import { trapWheel } from './wheel-trap.ts';

export interface Opening {
  /** What stands in the dialog's slot. */
  readonly content: HTMLElement;
  /** Id of the element that names the dialog. */
  readonly labelId: string;
  /** What was clicked; gets the focus back. */
  readonly anchor: Element;
  /** Called once, when the dialog closes for whatever reason. */
  readonly onClose?: () => void;
}

const slots = new WeakMap<HTMLElement, HTMLElement>();
let node: HTMLElement | null = null;
let open: (Opening & { readonly closing: AbortController }) | null = null;

export function openDialog(opening: Opening): void {
  closeDialog();
  const dialog = (setup.hostile.recycledDialog ? node : null) ?? makeDialog();
  node = dialog;
  const closing = new AbortController();
  open = { ...opening, closing };
  setHook(dialog, 'aria-labelledby', opening.labelId);
  slots.get(dialog)?.replaceChildren(opening.content);
  dialog.style.display = '';
  if (!dialog.isConnected) document.body.append(dialog);
  keepPlaced(dialog, opening.anchor.getBoundingClientRect(), closing.signal);
  if (setup.hostile.focusTrap) trapFocus(dialog, closing.signal);
  if (setup.hostile.wheelTrap) trapWheel(dialog, closing.signal);
  if (setup.hostile.outsideClose) closeOnOutside(dialog, closeDialog, closing.signal);
  dialog.focus({ preventScroll: true });
}

export function isDialogOpen(): boolean {
  return open !== null;
}

/** True iff there was something to close. */
export function closeDialog(): boolean {
  if (!open || !node) return false;
  const { closing, anchor, onClose } = open;
  open = null;
  closing.abort();
  const hadFocus = node.contains(document.activeElement);
  node.style.display = 'none';
  if (!setup.hostile.recycledDialog) node.remove();
  onClose?.();
  if (hadFocus && anchor instanceof HTMLElement && anchor.isConnected) {
    anchor.focus({ preventScroll: true });
  }
  return true;
}

/**
 * The dialog grows when guests arrive, and the window may change. What was clicked is measured
 * once: its node may by then be another event's.
 */
function keepPlaced(dialog: HTMLElement, anchor: DOMRect, signal: AbortSignal): void {
  const place = () => placeBeside(dialog, anchor);
  place();
  const growth = new ResizeObserver(place);
  growth.observe(dialog);
  window.addEventListener('resize', place, { signal });
  signal.addEventListener('abort', () => growth.disconnect());
}

function makeDialog(): HTMLElement {
  const sentinel = () => h('div', { tabindex: 0, 'aria-hidden': 'true' });
  const slot = h('span', { jsslot: true, class: 'dialog-slot' });
  const dialog = h(
    'div',
    {
      jsshadow: true,
      role: 'dialog',
      'data-chips-dialog': 'true',
      'data-back-to-cancel': 'false',
      'data-allow-wheel-scroll': 'false',
      'data-is-adaptive': 'true',
      tabindex: -1,
      'data-layout-mode': 'bubble',
      'aria-modal': 'true',
      class: 'dialog',
    },
    sentinel(),
    sentinel(),
    slot,
    sentinel(),
    sentinel(),
  );
  slots.set(dialog, slot);
  return dialog;
}
