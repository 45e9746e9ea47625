import type { BrowserContext } from '@playwright/test';

/** Stops the extension's service worker by the browser's own page for it; resolves when it stands. */
export async function stopWorker(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://serviceworker-internals');
  await page.getByText('Stop', { exact: true }).click();
  await page.getByText('Running Status: STOPPED').waitFor();
  await page.close();
}
