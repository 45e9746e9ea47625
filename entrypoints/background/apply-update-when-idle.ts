import { browser } from 'wxt/browser';

const LOOK_AGAIN_MS = 5_000;

/**
 * Reloads into a waiting update once nobody is writing. Should the worker be stopped before, the
 * browser applies the update by itself.
 */
export function applyUpdateWhenIdle(isIdle: () => boolean): void {
  browser.runtime.onUpdateAvailable.addListener(() => {
    const look = () => {
      if (isIdle()) browser.runtime.reload();
      else setTimeout(look, LOOK_AGAIN_MS);
    };
    look();
  });
}
