/** The background's end of the live views: who looks, and what they are shown. */
import { type Browser, browser } from 'wxt/browser';
import { coalesced } from '#lib/platform/coalesced.ts';
import { report } from '#lib/platform/report.ts';
import { type PortName, ports } from './protocol.ts';
import { type Origin, originOf } from './sender.ts';
import type { Views } from './views.ts';

/** How each surface's view is made from the data. */
export type ViewMakers = { readonly [N in PortName]: (origin: Origin) => Promise<Views[N]> };

export interface Publication {
  /** Shows every open surface, or those of one kind, its view as it is now. */
  push(only?: PortName): void;
  /** How many surfaces of that kind are open. */
  open(name: PortName): number;
}

/**
 * Accepts the ports of our own pages and pushes their views. Listens from the first turn of the
 * worker on: call it synchronously at start.
 */
export function publish(
  views: ViewMakers,
  onOpen: (name: PortName) => void,
  onClose: (name: PortName) => void,
): Publication {
  const screens = new Set<{ readonly name: PortName; show(): Promise<void> }>();
  browser.runtime.onConnect.addListener((port) => {
    const origin = originOf(port.sender);
    const { name } = port;
    if (!isPortName(name) || origin?.from !== 'own') return port.disconnect();
    const screen = { name, show: showing(port, () => views[name](origin)) };
    screens.add(screen);
    port.onDisconnect.addListener(() => {
      screens.delete(screen);
      onClose(name);
    });
    // Pings need no answer: that a message arrived is what keeps the worker alive.
    port.onMessage.addListener(() => {});
    // What is asked for first is answered first: what opening leads to comes after it.
    void screen.show().then(() => onOpen(name));
  });
  return {
    push: (only) => {
      for (const screen of screens) if ((only ?? screen.name) === screen.name) void screen.show();
    },
    open: (name) => [...screens].filter((screen) => screen.name === name).length,
  };
}

/** One view at a time per port, so that an older one never overtakes a newer one. */
function showing(port: Browser.runtime.Port, view: () => Promise<unknown>): () => Promise<void> {
  return coalesced(async () => {
    try {
      port.postMessage(await view());
    } catch (error) {
      report(`view of ${port.name}`, error);
    }
  });
}

function isPortName(name: string): name is PortName {
  return Object.hasOwn(ports, name);
}
