import type { Box } from './box.ts';

/** An element of ours on the page, outside everything that Calendar renders or removes. */
export interface HostElement {
  readonly element: HTMLElement;
  /** Closed: the page's scripts can't look into it. */
  readonly root: ShadowRoot;
  /** Shows it there; `null` hides it. */
  place(box: Box | null): void;
}

/** Marks our hosts: for reading the page (they are skipped) and for finding them in tests. */
const ATTRIBUTE = 'data-sashi-host';

/** Puts a host on the document, until the signal is aborted. It is moved by style, never in the tree. */
export function createHost(name: string, css: string, signal: AbortSignal): HostElement {
  const element = document.createElement('div');
  element.setAttribute(ATTRIBUTE, name);
  element.hidden = true;
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  document.documentElement.append(element);
  signal.addEventListener('abort', () => element.remove());
  return {
    element,
    root,
    place(box) {
      element.hidden = box === null;
      if (!box) return;
      element.style.left = `${box.left}px`;
      element.style.top = `${box.top}px`;
      element.style.width = `${box.right - box.left}px`;
      element.style.height = `${box.bottom - box.top}px`;
    },
  };
}

/** True iff the event or the keyboard is at one of our hosts. */
export function isHost(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.hasAttribute(ATTRIBUTE);
}
