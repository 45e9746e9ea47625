/** Closes on a `pointerdown` anywhere else in the document (as the real page since 2025). */
export function closeOnOutside(inside: Element, close: () => void, signal: AbortSignal): void {
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.composedPath().includes(inside)) close();
    },
    { signal },
  );
}
