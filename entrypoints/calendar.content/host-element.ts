import type { Box } from './box.ts';

/** An element of ours on the page, outside everything that Calendar renders or removes. */
export interface HostElement {
  readonly element: HTMLElement;
  /** Closed: the page's scripts can't look into it. */
  readonly root: ShadowRoot;
  /** Puts the style sheet on. */
  wear(css: string): void;
  /** Shows it there; `null` hides it. */
  place(box: Box | null): void;
}

/** Marks our hosts: for reading the page (they are skipped) and for finding them in tests. */
const ATTRIBUTE = 'data-sashi-host';
const HIDDEN = ':host{all:initial;position:fixed;z-index:2147483000}:host([hidden]){display:none}';

/** Puts a host on the document, until the signal is aborted. It is moved by style, never in the tree. */
export function createHost(name: string, signal: AbortSignal): HostElement {
  const element = document.createElement('div');
  element.setAttribute(ATTRIBUTE, name);
  element.hidden = true;
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = HIDDEN;
  root.append(style);
  document.documentElement.append(element);
  signal.addEventListener('abort', () => element.remove());
  return {
    element,
    root,
    wear(css) {
      if (style.textContent !== HIDDEN + css) style.textContent = HIDDEN + css;
    },
    place(box) {
      element.hidden = !box;
      if (!box) return;
      const { left, top, right, bottom } = box;
      element.style.cssText = `left:${left}px;top:${top}px;width:${right - left}px;height:${bottom - top}px`;
    },
  };
}

/** True iff the event or the keyboard is at one of our hosts. */
export function isHost(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.hasAttribute(ATTRIBUTE);
}
