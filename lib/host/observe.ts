import { CHIP, OWN } from './selectors.ts';

export interface Dirty {
  /** Parts of the page that came or changed, none inside another one; empty when parts only went. */
  roots: Element[];
  /** True iff the page as a whole became another one: another view or surface. */
  page: boolean;
}

/** With more than this many, the body stands for all of them. */
const MOST_ROOTS = 64;

/**
 * Hands over what changed, once per frame. While the page is hidden nothing happens; when it is shown
 * again, all of it counts as changed, once. One observer; reads neither layout nor style.
 */
export function observePage(
  document: Document,
  onDirty: (dirty: Dirty) => void,
  signal: AbortSignal,
): void {
  const { body, defaultView: window } = document;
  if (!window || signal.aborted) return;
  let roots = new Set<Element>();
  let page = false;
  let frame = 0;

  const flush = () => {
    frame = 0;
    if (document.hidden) return;
    const dirty = { roots: outermost(roots), page };
    roots = new Set();
    page = false;
    onDirty(dirty);
  };
  const schedule = () => {
    if (frame === 0 && !document.hidden) frame = window.requestAnimationFrame(flush);
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      const { target } = record;
      if (!(target instanceof Element) || isOwn(record, target)) continue;
      if (record.type === 'attributes' && target === body) page = true;
      else if (!document.hidden) for (const part of partsOf(record, target)) roots.add(part);
      if (document.hidden || roots.size > MOST_ROOTS) roots = new Set([body]);
      schedule();
    }
  });
  observer.observe(body, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-eventid', 'data-viewfamily', 'data-viewkey'],
  });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (roots.size > 0 || page) schedule();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.cancelAnimationFrame(frame);
  });
}

function isOwn({ addedNodes, removedNodes }: MutationRecord, target: Element): boolean {
  const moved = [...addedNodes, ...removedNodes];
  const own = (node: Node) => node instanceof Element && node.matches(OWN);
  return target.closest(OWN) !== null || (moved.length > 0 && moved.every(own));
}

/** What came, or else the chip that it happened in: parts that go leave nothing to look at. */
function partsOf(record: MutationRecord, target: Element): Element[] {
  const chip = target.closest(CHIP[1]);
  if (chip) return [chip];
  if (record.type === 'attributes') return [target];
  return [...record.addedNodes].flatMap((node) =>
    node instanceof Element && !node.matches(OWN) ? [node] : [],
  );
}

function outermost(roots: ReadonlySet<Element>): Element[] {
  return [...roots].filter((root) => {
    for (let above = root.parentElement; above; above = above.parentElement) {
      if (roots.has(above)) return false;
    }
    return root.isConnected;
  });
}
