/**
 * True unless the element is hidden: by itself or from above, by attribute or by style. Nothing is
 * said about its size, and a part of a page that was never drawn counts as visible. Reads style, not
 * layout.
 */
export function isVisible(element: Element): boolean {
  if (element.closest('[hidden], [inert], [aria-hidden="true"]')) return false;
  const drawn = element.isConnected && element.ownerDocument.defaultView;
  return !drawn || element.checkVisibility({ visibilityProperty: true });
}
