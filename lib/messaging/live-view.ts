/** A surface's live view of the background's data, through a port that outlives the worker. */
import { browser } from 'wxt/browser';
import { report } from '#lib/platform/report.ts';
import { takeAsked } from './asked-first.ts';
import type { PortName } from './protocol.ts';
import { companyViewSchema } from './views/company.ts';
import { liveViewSchema } from './views/live.ts';
import { storageViewSchema } from './views/storage.ts';
import { syncViewSchema } from './views/sync.ts';
import { panelViewSchema, popupViewSchema } from './views.ts';

const schemas = {
  panel: panelViewSchema,
  popup: popupViewSchema,
  company: companyViewSchema,
  live: liveViewSchema,
  storage: storageViewSchema,
  sync: syncViewSchema,
} as const;
export type ViewOf<N extends PortName> = ReturnType<(typeof schemas)[N]['parse']>;

/** A message at least every 30 s keeps the worker alive; so does this one, with room to spare. */
const PING_MS = 20_000;
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 10_000;

/**
 * Calls `onView` with the whole view at once and after every change, until the signal is aborted.
 * When the worker dies the port is opened again (which wakes it), later and later while that fails.
 * What is not a view is reported and left out.
 */
export function subscribe<N extends PortName>(
  name: N,
  onView: (view: ViewOf<N>) => void,
  signal: AbortSignal,
): void {
  let wait = FIRST_WAIT_MS;
  let stop = () => {};
  const again = () => {
    const timer = setTimeout(open, wait);
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    stop = () => clearTimeout(timer);
  };
  const open = () => {
    const asked = takeAsked(name);
    const port = asked?.port ?? connect(name);
    if (!port) return again();
    const ping = setInterval(() => port.postMessage('ping'), PING_MS);
    stop = () => {
      clearInterval(ping);
      port.disconnect();
    };
    const hear = (message: unknown) => {
      const parsed = schemas[name].safeParse(message);
      if (!parsed.success) return report(`view of ${name}`, parsed.error);
      wait = FIRST_WAIT_MS;
      onView(parsed.data as ViewOf<N>);
    };
    port.onMessage.addListener(hear);
    port.onDisconnect.addListener(() => {
      clearInterval(ping);
      again();
    });
    asked?.told.forEach(hear);
  };
  if (signal.aborted) return;
  signal.addEventListener('abort', () => stop(), { once: true });
  open();
}

/** A port to the background, or null when the extension was reloaded under this page. */
function connect(name: PortName) {
  try {
    return browser.runtime.connect({ name });
  } catch {
    return null;
  }
}
