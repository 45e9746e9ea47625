/** Updates an extension under open tabs, as the browser does with one from a store. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { stopWorkers } from '#scripts/bench/stop-worker.ts';
import type { Desk } from '#scripts/demo/desk.ts';
import { extensionFolder } from '#scripts/profile.ts';

/** The parts of the browser's own interfaces that are used here. */
interface Browser {
  chrome: {
    runtime: { reload(): void; getPlatformInfo(): Promise<unknown> };
    developerPrivate: {
      updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    };
  };
}

/** A copy of the built extension, which may become another version while it runs. */
export function copyOfExtension() {
  const folder = mkdtempSync(path.join(tmpdir(), 'sashi-extension-'));
  cpSync(extensionFolder, folder, { recursive: true });
  const manifest = path.join(folder, 'manifest.json');
  return {
    folder,
    release(version: string): void {
      const now = JSON.parse(readFileSync(manifest, 'utf8'));
      writeFileSync(manifest, JSON.stringify({ ...now, version }));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Chromium switches an unpacked extension off when it is loaded again, unless it is told not to. */
export async function keepUnpackedExtensions(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() =>
    (globalThis as unknown as Browser).chrome.developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
  await page.close();
}

/**
 * Reloads it from its folder, whatever is being done; resolves when the new worker has begun.
 *
 * With a page of ours open, Chromium 156 sometimes does not know the worker that it has just started:
 * that runs, and whatever it asks is refused with "No SW". The browser ends such a one when it has
 * been idle; here, where the debugger keeps it alive, it is ended at once, and whoever asks next
 * starts another.
 */
export async function reloadExtension(desk: Desk): Promise<void> {
  const next = desk.context.waitForEvent('serviceworker');
  await (await desk.worker()).evaluate(() => {
    const { chrome } = globalThis as unknown as Browser;
    setTimeout(() => chrome.runtime.reload(), 0);
  });
  const worker = await next;
  const isKnown = await worker.evaluate(() =>
    (globalThis as unknown as Browser).chrome.runtime.getPlatformInfo().then(
      () => true,
      () => false,
    ),
  );
  if (!isKnown) await stopWorkers(await desk.context.newCDPSession(desk.page));
}
