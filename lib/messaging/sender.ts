/** Who speaks: told from what the browser says of a sender, never from what the sender says. */
import { type Browser, browser } from 'wxt/browser';

export type Sender = Pick<Browser.runtime.MessageSender, 'id' | 'url' | 'origin' | 'frameId'> & {
  readonly tab?: { readonly id?: number | undefined } | undefined;
};

export interface Origin {
  /** `page` = our content script in Calendar; `own` = a page of ours, also embedded there. */
  readonly from: 'page' | 'own';
  /** The tab with Calendar in it; null for the popup, the side panel, a tab that is all ours. */
  readonly tabId: number | null;
}

const CALENDAR = 'https://calendar.google.com';

/** Null for everybody but our own pages and our content script in the top frame of Calendar. */
export function originOf(sender: Sender | undefined): Origin | null {
  if (!sender || sender.id !== browser.runtime.id) return null;
  const base = baseOf(sender.url);
  // Chrome and Firefox 126 also say the origin; it differs for sandboxed and about:blank frames.
  if (base === null || (sender.origin !== undefined && sender.origin !== base)) return null;
  const isTop = sender.frameId === 0;
  const tabId = sender.tab?.id ?? null;
  if (base === baseOf(browser.runtime.getURL('/'))) {
    return { from: 'own', tabId: isTop ? null : tabId };
  }
  return base === CALENDAR && isTop && tabId !== null ? { from: 'page', tabId } : null;
}

/** Scheme, host and port. `URL.origin` is opaque for addresses of extensions in Node. */
function baseOf(url: string | undefined): string | null {
  const parsed = url === undefined ? null : URL.parse(url);
  return parsed?.host ? `${parsed.protocol}//${parsed.host}` : null;
}
