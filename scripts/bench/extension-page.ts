import type { BrowserContext } from '@playwright/test';

const addresses = new WeakMap<BrowserContext, string>();

/** Address of a page of the extension in this browser; remembered, since its worker may stop. */
export async function addressOf(context: BrowserContext, page: string): Promise<string> {
  const known =
    addresses.get(context) ??
    (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))).url();
  addresses.set(context, known);
  return new URL(`/${page}.html`, known).href;
}
