/** All that a person's browser holds of Sashi, and all that Sashi tells its pages. */
import type { Page } from '@playwright/test';
import type { Profile } from '#scripts/profile.ts';

/** What an extension page or the worker can reach of the browser's own interfaces. */
interface Reach {
  chrome: {
    storage: Record<'local' | 'session' | 'sync', { get(all: null): Promise<unknown> }>;
    runtime: {
      connect(about: { name: string }): {
        onMessage: { addListener(listener: (message: unknown) => void): void };
        disconnect(): void;
      };
    };
  };
}

/** Every database and every storage area, as JSON. */
export async function everythingKept(profile: Pick<Profile, 'worker'>): Promise<string> {
  const worker = await profile.worker();
  const kept = await worker.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('The database did not answer.')));
      });
    const databases: Record<string, Record<string, unknown>> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      const tables: Record<string, unknown> = {};
      for (const table of database.objectStoreNames) {
        tables[table] = await settled(database.transaction(table).objectStore(table).getAll());
      }
      database.close();
      databases[name] = tables;
    }
    const { storage } = (globalThis as unknown as Reach).chrome;
    const areas = [storage.local, storage.session, storage.sync];
    return { databases, areas: await Promise.all(areas.map((area) => area.get(null))) };
  });
  return JSON.stringify(kept);
}

/** The first message through each live port, as JSON: whole views. `page` is one of our own. */
export async function everythingTold(page: Page): Promise<string> {
  const told = await page.evaluate(() => {
    const { runtime } = (globalThis as unknown as Reach).chrome;
    return Promise.all(
      ['popup', 'panel', 'company'].map(
        (name) =>
          new Promise<unknown>((resolve) => {
            const port = runtime.connect({ name });
            port.onMessage.addListener((message) => {
              port.disconnect();
              resolve(message);
            });
          }),
      ),
    );
  });
  return JSON.stringify(told);
}
