/** Who speaks: told from what the browser says of a sender, never from what the sender says. */
import { type Browser, browser } from 'wxt/browser';

export type Sender = Pick<Browser.runtime.MessageSender, 'id' | 'url' | 'origin' | 'frameId'> & {
  readonly tab?: { readonly id?: number | undefined } | undefined;
};

const CALENDAR = 'https://calendar.google.com';

/**
 * `page` = our content script in the top frame of Calendar; `own` = a page of ours, also when
 * Calendar embeds it; null = anybody else.
 */
export function whoIs(sender: Sender | undefined): 'page' | 'own' | null {
  if (!sender || sender.id !== browser.runtime.id) return null;
  const origin = originOf(sender.url);
  // Chrome and Firefox 126 also say the origin; it differs for sandboxed and about:blank frames.
  if (origin === null || (sender.origin !== undefined && sender.origin !== origin)) return null;
  if (origin === originOf(browser.runtime.getURL('/'))) return 'own';
  return origin === CALENDAR && sender.tab && sender.frameId === 0 ? 'page' : null;
}

/** Scheme, host and port; `URL.origin` is opaque ("null") for extension addresses in Node. */
function originOf(url: string | undefined): string | null {
  const parsed = url === undefined ? null : URL.parse(url);
  return parsed?.host ? `${parsed.protocol}//${parsed.host}` : null;
}
