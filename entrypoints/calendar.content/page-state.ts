import { browser } from 'wxt/browser';
import {
  PAGE_AREA,
  PAGE_LOOKS_KEY,
  type PageLooks,
  type PageState,
  pageStateKey,
} from '#lib/messaging/page-state.ts';
import { send } from '#lib/messaging/send.ts';
import { type Cell, createCell } from './cell.ts';

/** What holds until the background has said something. */
export const NOTHING_KNOWN: PageState = {
  glances: {},
  open: {},
  marks: {},
  keywords: [],
  panelOpens: true,
  language: null,
  appearance: null,
  week: null,
};

export interface Told {
  readonly state: Cell<PageState>;
  readonly looks: () => PageLooks | undefined;
}

/** The background's word: read once, then followed. */
export function followPageState(signal: AbortSignal): Told {
  const state = createCell(NOTHING_KNOWN);
  const key = pageStateKey(location.pathname);
  let looks: PageLooks | undefined;
  // Written by the background from parsed data, in a storage that the page can't reach.
  const take = (said: unknown, wording: unknown) => {
    looks = (wording as PageLooks | undefined) ?? looks;
    if (said && !signal.aborted) state.value = said as PageState;
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === PAGE_AREA) take(changes[key]?.newValue, changes[PAGE_LOOKS_KEY]?.newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    // Reloaded under this page, the extension has no interfaces left, and nothing to take away.
    if (browser.runtime?.id) browser.storage.onChanged.removeListener(onChanged);
  });
  const read = async () => {
    const found = await browser.storage[PAGE_AREA].get([key, PAGE_LOOKS_KEY]);
    take(found[key], found[PAGE_LOOKS_KEY]);
    return found[key];
  };
  // The background opens that storage when it starts: wake it if it has not yet run.
  const wake = async () => {
    await send('host.health', []);
    await read();
  };
  read()
    .then((found) => (found ? undefined : wake()), wake)
    .catch(() => {}); // the extension was reloaded meanwhile
  return { state, looks: () => looks };
}
