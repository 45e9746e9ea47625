/** Keeps Tab within the dialog: the sentinels at both ends send the focus round. */

const FOCUSABLE = 'a[href], button:not([disabled]), input, textarea, [tabindex="0"]';

export function trapFocus(dialog: HTMLElement, signal: AbortSignal): void {
  const sentinels = [...dialog.children].filter((child) => child.getAttribute('tabindex') === '0');
  sentinels.forEach((sentinel, index) => {
    const atEnd = index >= sentinels.length / 2;
    sentinel.addEventListener(
      'focus',
      () =>
        focusable(dialog, sentinels)
          .at(atEnd ? 0 : -1)
          ?.focus(),
      {
        signal,
      },
    );
  });
}

function focusable(dialog: HTMLElement, sentinels: readonly Element[]): HTMLElement[] {
  return [...dialog.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => !sentinels.includes(element) && element.checkVisibility(),
  );
}
