/** A surface's live view of the background's data, through a port that outlives the worker. */
import { browser } from 'wxt/browser';
import { takeAsked } from './asked-first.ts';
import type { PortName } from './protocol.ts';
import type { Views } from './views.ts';

/** A message at least every 30 s keeps the worker alive; so does this one, with room to spare. */
const PING_MS = 20_000;
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 10_000;

/**
 * Calls `onView` with the whole view at once and after every change, until the signal is aborted.
 * When the worker dies the port is opened again (which wakes it), later and later while that fails.
 * What comes is taken for what the background's compiler says that it is.
 */
export function subscribe<N extends PortName>(
  name: N,
  onView: (view: Views[N]) => void,
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
      wait = FIRST_WAIT_MS;
      onView(message as Views[N]);
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
