/** What the browser tells of itself. */
import { browser } from 'wxt/browser';
import type { Machine } from '#lib/domain/diagnostics.ts';

export async function readMachine(): Promise<Machine & { popupShortcut: string }> {
  const [commands, storage] = await Promise.all([
    browser.commands.getAll(),
    navigator.storage.estimate(),
  ]);
  return {
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    browserLanguage: navigator.language,
    storageUsed: storage.usage ?? null,
    popupShortcut: commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '',
  };
}
