import { type Box, sameBox } from './box.ts';

/** Frames without movement after which looking stops: longer than a pause between two animations. */
const STILL_FRAMES = 12;

/**
 * Tells where an element is, now and whenever that changes: `null` while it is not to be seen. Looks
 * once a frame while something moves, and not at all while it stands still.
 */
export function followBox(
  element: HTMLElement,
  onBox: (box: Box | null) => void,
  signal: AbortSignal,
): void {
  let last: Box | null = null;
  let still = 0;
  let frame = 0;
  const look = () => {
    const box = boxOf(element);
    still = sameBox(box, last) ? still + 1 : 0;
    last = box;
    frame = still < STILL_FRAMES ? requestAnimationFrame(look) : 0;
    if (still === 0) onBox(box);
  };
  const wake = () => {
    still = 0;
    frame ||= requestAnimationFrame(look);
  };
  // After layout and before paint: a change of size is followed in its own frame.
  const resized = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    look();
  });
  resized.observe(element);
  const restyled = new MutationObserver(wake);
  for (const node of [element, element.parentElement]) {
    if (node)
      restyled.observe(node, { attributeFilter: ['style', 'class', 'hidden', 'aria-hidden'] });
  }
  document.addEventListener('scroll', wake, { capture: true, passive: true, signal });
  window.addEventListener('resize', wake, { signal });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    resized.disconnect();
    restyled.disconnect();
  });
  look();
}

/** The element's box, or null while it is not rendered or can't be seen. */
export function boxOf(element: HTMLElement): Box | null {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return null;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return right > left && bottom > top ? { left, top, right, bottom } : null;
}
