/** What the browser tells of itself, and what it does when asked. */
import { browser } from 'wxt/browser';
import type { Machine } from '#lib/domain/diagnostics.ts';

/** Firefox's; its types are Chrome's. */
type WithSettings = typeof browser.commands & { openShortcutSettings?: () => Promise<void> };

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

export function changeShortcut(): void {
  const commands: WithSettings = browser.commands;
  if (commands.openShortcutSettings) void commands.openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
