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
  onClose?(): void;
}

let node: HTMLElement | null = null;
let open: (Opening & { readonly closing: AbortController }) | null = null;

export function openDialog(opening: Opening): void {
  closeDialog();
  const dialog = (setup.hostile.recycledDialog ? node : null) ?? makeDialog();
  node = dialog;
  const closing = new AbortController();
  open = { ...opening, closing };
  setHook(dialog, 'aria-labelledby', opening.labelId);
  dialog.querySelector('span[jsslot]')?.replaceChildren(opening.content);
  dialog.style.display = '';
  if (!dialog.isConnected) document.body.append(dialog);
  placeBeside(dialog, opening.anchor);
  const placeAgain = () => placeBeside(dialog, opening.anchor);
  window.addEventListener('resize', placeAgain, { signal: closing.signal });
  if (setup.hostile.focusTrap) trapFocus(dialog, closing.signal);
  if (setup.hostile.wheelTrap) trapWheel(dialog, closing.signal);
  if (setup.hostile.outsideClose) closeOnOutside(dialog, closeDialog, closing.signal);
  dialog.focus({ preventScroll: true });
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

function makeDialog(): HTMLElement {
  const sentinel = () => h('div', { tabindex: 0, 'aria-hidden': 'true' });
  return h(
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
    h('span', { jsslot: true, class: 'dialog-slot' }),
    sentinel(),
    sentinel(),
  );
}
