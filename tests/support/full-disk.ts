import { expect, type Page } from '@playwright/test';

/**
 * Leaves the extension no room on the disk; resolves when the browser refuses a write of its origin,
 * with how to give the room back. Chromium remembers for up to 30 s how much room an open database
 * had, so that takes a while.
 * @param own a page of the extension, which stays open meanwhile
 */
export async function fillDisk(own: Page): Promise<() => Promise<void>> {
  const origin = await own.evaluate(() => location.origin);
  const session = await own.context().newCDPSession(own);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await expect
    .poll(() => own.evaluate(writeSomething), { timeout: 60_000 })
    .toBe('QuotaExceededError');
  return async () => void (await session.send('Storage.overrideQuotaForOrigin', { origin }));
}

/** In the page: writes into a database of its own; answers the name of the error, or null. */
async function writeSomething(): Promise<string | null> {
  const opening = indexedDB.open('full-disk');
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('things'));
  return new Promise((resolve) => {
    opening.addEventListener('error', () => resolve(opening.error?.name ?? 'unknown'));
    opening.addEventListener('success', () => {
      const writing = opening.result.transaction('things', 'readwrite');
      writing.objectStore('things').put('something', 1);
      const end = () => {
        opening.result.close();
        resolve(writing.error?.name ?? null);
      };
      writing.addEventListener('complete', end);
      writing.addEventListener('abort', end);
    });
  });
}
