import { CHIP } from './selectors.ts';

/** With more than this many, the body stands for all of them. */
const MOST_ROOTS = 64;

/**
 * Hands over what changed, once per frame: the parts of the page that came or changed, none inside
 * another one; none at all when parts only went, or the page as a whole became another one. While the
 * page is hidden nothing happens; when it is shown again, all of it counts as changed, once. One
 * observer; reads neither layout nor style.
 */
export function observePage(
  document: Document,
  onDirty: (parts: Element[]) => void,
  signal: AbortSignal,
): void {
  const { body } = document;
  let roots = new Set<Element>();
  let missed = false;
  let frame = 0;

  const flush = () => {
    frame = 0;
    if (document.hidden) return;
    const parts = outermost(roots);
    roots = new Set();
    onDirty(parts);
  };
  const schedule = () => {
    frame ||= requestAnimationFrame(flush);
  };
  const observer = new MutationObserver((records) => {
    for (const { target, type, addedNodes } of records) {
      const at = target as Element;
      const chip = at.closest(CHIP[1]);
      if (chip) roots.add(chip);
      else if (type === 'attributes') {
        if (at !== body) roots.add(at);
      } else {
        // Nothing of ours is among them: our hosts stand outside the body.
        for (const node of addedNodes) if (node instanceof Element) roots.add(node);
      }
    }
    if (document.hidden) missed = true;
    else schedule();
    if (missed || roots.size > MOST_ROOTS) roots = new Set([body]);
  });
  observer.observe(body, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-eventid', 'data-viewfamily', 'data-viewkey'],
  });
  const onShown = () => {
    if (document.hidden || !missed) return;
    missed = false;
    schedule();
  };
  document.addEventListener('visibilitychange', onShown, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  });
}

function outermost(roots: ReadonlySet<Element>): Element[] {
  return [...roots].filter((root) => {
    let above = root.parentElement;
    while (above && !roots.has(above)) above = above.parentElement;
    return !above && root.isConnected;
  });
}
