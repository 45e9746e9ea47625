/** What the browser does when asked. */
import { browser } from 'wxt/browser';

/** Firefox's; its types are Chrome's. */
type WithSettings = typeof browser.commands & { openShortcutSettings?: () => Promise<void> };

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
