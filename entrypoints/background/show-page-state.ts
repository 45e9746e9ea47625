import { browser } from 'wxt/browser';
import { PAGE_STATE_KEY } from '#lib/messaging/page-state-key.ts';
import type { Desk } from './desk.ts';
import { pageState } from './views/page-state.ts';

/** Opens the session's storage to our content script, and closes the lasting ones. */
export async function openPageState(): Promise<void> {
  await browser.storage.session.setAccessLevel?.({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' });
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  await browser.storage.sync.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Puts the page's state where the page finds it without waking anybody; nothing else lies there. */
export async function showPageState(desk: Desk): Promise<void> {
  const state = await pageState(desk);
  const shown = (await browser.storage.session.get(PAGE_STATE_KEY))[PAGE_STATE_KEY];
  if (JSON.stringify(shown) === JSON.stringify(state)) return;
  await browser.storage.session.set({ [PAGE_STATE_KEY]: state });
}
