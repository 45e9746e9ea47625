import { browser } from 'wxt/browser';
import { newsId } from '#lib/i18n/news.ts';
import type { SettingsStore } from '#lib/platform/settings-store.ts';

/** Shows the first page once, unless an administrator installed Sashi: then nothing opens by itself. */
export function welcomeOnce(settings: Pick<SettingsStore, 'change'>): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return;
    // To somebody new nothing is news.
    await settings.change('newsSeen', newsId);
    const { installType } = await browser.management.getSelf();
    if (installType !== 'admin') {
      await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    }
  });
}
