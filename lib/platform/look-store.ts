/** The little of the settings that every page needs before it draws, read as `settings-store` does. */
import { browser } from 'wxt/browser';
import { type Look, lookIn } from '#lib/domain/look.ts';

export async function readLook(): Promise<Look> {
  const { sync, managed } = browser.storage;
  // Firefox refuses to read what no administrator has written.
  const ofCompany = managed.get('defaultLanguage').catch(() => ({}));
  const own = sync.get(['setting.language', 'setting.appearance']);
  return lookIn(await own, await ofCompany);
}

/** Called after a change here, in another browser of this person, or by an administrator. */
export function onSettingsChange(listener: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'sync' || area === 'managed') listener();
  });
}
