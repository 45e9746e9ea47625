/** Swallows the wheel while the dialog is open, but over what scrolls within it. */
export function trapWheel(dialog: HTMLElement, signal: AbortSignal): void {
  document.addEventListener(
    'wheel',
    (event) => {
      if (scrolls(event.target, dialog)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true, passive: false, signal },
  );
}

function scrolls(target: EventTarget | null, dialog: HTMLElement): boolean {
  if (!(target instanceof Element) || !dialog.contains(target)) return false;
  for (let at: Element | null = target; at && at !== dialog; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight + 1 && getComputedStyle(at).overflowY !== 'visible') {
      return true;
    }
  }
  return false;
}
