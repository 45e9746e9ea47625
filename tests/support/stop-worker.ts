import { type BrowserContext, expect } from '@playwright/test';

/**
 * Stops the extension's service worker by the browser's own page for it; resolves when that one has
 * ended. An open panel wakes the next at once, so the page may never say that none is running: what
 * it says of the thread is another then.
 */
export async function stopWorker(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://serviceworker-internals');
  const body = page.locator('body');
  const thread = /Renderer thread ID:\s*(\d+)/;
  await expect(body).toContainText(thread);
  const [, id] = thread.exec(await body.innerText()) ?? [];
  await page.getByText('Stop', { exact: true }).click();
  await expect(body).not.toContainText(new RegExp(`Renderer thread ID:\\s*${id}\\b`));
  await page.close();
}
