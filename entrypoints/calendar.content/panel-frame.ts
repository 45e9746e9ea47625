import { browser } from 'wxt/browser';
import type { Page } from './feature.ts';

/** How long a panel out of sight is kept, in ms: what was just typed in it is still being saved. */
const KEEP_MS = 15_000;

/** `panel.html` in a frame, made when it is first opened and let go a while after it was closed. */
export function createPanelFrame(root: ShadowRoot, page: Page, signal: AbortSignal) {
  let frame: HTMLIFrameElement | null = null;
  let farewell = 0;
  const discard = () => {
    frame?.remove();
    frame = null;
  };
  signal.addEventListener('abort', () => clearTimeout(farewell));
  return {
    open() {
      clearTimeout(farewell);
      if (frame) return;
      frame = document.createElement('iframe');
      frame.title = 'Sashi';
      frame.src = addressOf(page);
      // Shown once it has drawn itself, so that nothing white flashes.
      frame.addEventListener('load', () => frame?.classList.add('ready'), { signal });
      root.append(frame);
    },
    close() {
      clearTimeout(farewell);
      farewell = window.setTimeout(discard, KEEP_MS);
    },
    focus: () => frame?.focus(),
  };
}

/** The page can see this address: language and theme, never anything that is somebody's. */
function addressOf({ language, look }: Page): string {
  const theme = look.value.dark ? 'dark' : 'light';
  return browser.runtime.getURL(`/panel.html#lang=${language()}&theme=${theme}`);
}
