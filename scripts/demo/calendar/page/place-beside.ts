const GAP = 8;

/** Puts a fixed box beside what was clicked, within the window; in a narrow one, over it. */
export function placeBeside(box: HTMLElement, at: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = box;
  const { innerWidth, innerHeight } = window;
  const right = at.right + GAP;
  const left = at.left - GAP - width;
  const middle = (innerWidth - width) / 2;
  const x = right + width <= innerWidth - GAP ? right : left >= GAP ? left : middle;
  const y = Math.min(Math.max(GAP, at.top - 24), innerHeight - height - GAP);
  box.style.left = `${Math.round(Math.max(0, x))}px`;
  box.style.top = `${Math.round(Math.max(GAP, y))}px`;
}
