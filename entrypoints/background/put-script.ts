/** Puts our scripts into open tabs: the second part of one, or a new one after an update. */
import { browser } from 'wxt/browser';

const CALENDAR = 'https://calendar.google.com/*';

/** The part of the page's script that is only needed where there are 1on1s. */
export async function putLaterScript(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    // Not among the files that WXT knows by type before it has built them.
    files: ['/calendar-later.js'] as never[],
  });
}

/**
 * After an installation or an update: tabs that are open have no script of ours, or one that has no
 * extension behind it any more. Firefox does this by itself.
 */
export async function takeOverOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const files = scripts.flatMap(({ js }) => js ?? []);
  const css = scripts.flatMap((script) => script.css ?? []);
  const tabs = await browser.tabs.query({ url: CALENDAR });
  const put = async (tabId: number) => {
    const target = { tabId };
    await browser.scripting.insertCSS({ target, files: css });
    // Typed by the files that WXT knows; these are in the manifest that it wrote.
    await browser.scripting.executeScript({ target, files: files as never[] });
  };
  // A tab that can't be reached (asleep, showing an error) gets it when it is loaded.
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : put(id))));
}
