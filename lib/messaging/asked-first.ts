/**
 * A page's view is asked for by a script of a few hundred bytes, before the rest of the page is there:
 * so the background starts, and makes the view, while the browser reads the page's own scripts.
 */
import { type Browser, browser } from 'wxt/browser';
import type { PortName } from './protocol.ts';

interface Asked {
  readonly port: Browser.runtime.Port;
  /** What has come so far. */
  readonly told: readonly unknown[];
}

interface Early {
  sashiAsked?: { readonly name: PortName; readonly take: () => Asked | null } | undefined;
}

const early = globalThis as Early;

/** Asks, and keeps what comes until somebody takes it over. */
export function askFirst(name: PortName): void {
  const port = browser.runtime.connect({ name });
  const told: unknown[] = [];
  const keep = (message: unknown) => void told.push(message);
  let isOpen = true;
  port.onMessage.addListener(keep);
  port.onDisconnect.addListener(() => (isOpen = false));
  const take = () => {
    port.onMessage.removeListener(keep);
    return isOpen ? { port, told } : null;
  };
  early.sashiAsked = { name, take };
}

/** The port by which that view was asked for, once; null when it was not, or is closed again. */
export function takeAsked(name: PortName): Asked | null {
  const asked = early.sashiAsked;
  if (asked?.name !== name) return null;
  early.sashiAsked = undefined;
  return asked.take();
}
