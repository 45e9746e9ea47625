import { browser } from 'wxt/browser';
import { PAGE_AREA, PAGE_LOOKS_KEY } from '#lib/messaging/page-state.ts';
import type { Desk } from './desk.ts';
import { pageLooks } from './page-looks/page-looks.ts';
import { pageStates } from './views/page-states.ts';

/** Opens the session's storage to our content script, and closes the lasting ones; not in Firefox. */
export async function openPageState(): Promise<void> {
  await browser.storage.session.setAccessLevel?.({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' });
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  await browser.storage.sync.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Puts the page's state where the page finds it without waking anybody. */
export async function showPageState(desk: Desk): Promise<void> {
  const wanted: Record<string, unknown> = {
    ...(await pageStates(desk)),
    [PAGE_LOOKS_KEY]: pageLooks,
  };
  const shown = await browser.storage[PAGE_AREA].get(Object.keys(wanted));
  const news = Object.entries(wanted).filter(
    ([key, value]) => JSON.stringify(shown[key]) !== JSON.stringify(value),
  );
  // At once: a page that has the state also has the words.
  if (news.length > 0) await browser.storage[PAGE_AREA].set(Object.fromEntries(news));
}
