import { browser } from 'wxt/browser';
import { DEFAULT_KEYWORDS } from '#lib/domain/recognition.ts';
import { PAGE_STATE_KEY } from '#lib/messaging/page-state-key.ts';
import { send } from '#lib/messaging/send.ts';
import type { PageState } from '#lib/messaging/views.ts';
import { type Cell, createCell } from './cell.ts';

/** What holds until the background has said something. */
const NOTHING_KNOWN: PageState = {
  glances: {},
  marks: {},
  keywords: [...DEFAULT_KEYWORDS],
  language: 'auto',
  appearance: 'calendar',
  panelOpens: true,
};

/** The background's word on the meetings of these weeks: read once, then followed. */
export function followPageState(signal: AbortSignal): Cell<PageState> {
  const state = createCell(NOTHING_KNOWN);
  const take = (value: unknown) => {
    if (!signal.aborted && isPageState(value)) state.value = value;
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session') take(changes[PAGE_STATE_KEY]?.newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    // Reloaded under this page, the extension has no interfaces left, and nothing to take away.
    if (browser.runtime?.id) browser.storage.onChanged.removeListener(onChanged);
  });
  void read().then(take);
  return state;
}

/** The background opens this storage to the page when it starts: wake it if it has not yet run. */
async function read(): Promise<unknown> {
  for (const wake of [false, true]) {
    try {
      if (wake) await send('host.health', []);
      return (await browser.storage.session.get(PAGE_STATE_KEY))[PAGE_STATE_KEY];
    } catch {
      // Not opened yet, or the extension was reloaded.
    }
  }
  return null;
}

/** Written by the background from parsed data; anything else there is somebody's mistake. */
function isPageState(value: unknown): value is PageState {
  return typeof value === 'object' && value !== null && 'glances' in value && 'marks' in value;
}
