import { browser } from 'wxt/browser';
import { ownAddresses } from '#lib/domain/device.ts';
import { accountNumber, addressIn, isOfAnother } from '#lib/domain/google-accounts.ts';
import { ACCOUNT } from '#lib/host/selectors.ts';
import type { Desk } from './desk.ts';

interface Calendar {
  readonly number: string;
  /** Null where the page does not say. */
  readonly address: string | null;
}

export interface WatchedAccounts {
  /** True iff the calendar in that tab is another Google account's than mine. */
  isOfAnother(tabId: number | null): Promise<boolean>;
  /** The tab has been loaded, maybe with another account in it. */
  forget(tabId: number | null): void;
}

/** Learns from tabs whose calendars they show. What it has learnt of a tab is kept while that stays. */
export function watchAccounts(desk: Desk, changed: () => void): WatchedAccounts {
  const seen = new Map<number, Promise<Calendar | null>>();
  const seenIn = (tabId: number) => {
    const calendar = seen.get(tabId) ?? calendarIn(tabId);
    seen.set(tabId, calendar);
    return calendar;
  };
  return {
    async isOfAnother(tabId) {
      const calendar = tabId === null ? null : await seenIn(tabId);
      if (!calendar) return false;
      const { number, address } = calendar;
      if (await desk.googleAccounts.note(number, address)) changed();
      const device = await desk.device.read();
      const me = ownAddresses(device, (await desk.local(device).memory.read()).me);
      return isOfAnother(await desk.googleAccounts.read(), number, me);
    },
    forget: (tabId) => void seen.delete(tabId ?? Number.NaN),
  };
}

/** Asks the page. Null when it can't be reached any more. */
async function calendarIn(tabId: number): Promise<Calendar | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: lookForAccount,
      args: [[...ACCOUNT]],
    });
    const { path, label } = answer?.result ?? { path: '', label: '' };
    return { number: accountNumber(path), address: addressIn(label) };
  } catch {
    return null;
  }
}

/** Runs in the page, so nothing of this file can be used in it. The header may still be on its way. */
async function lookForAccount(selectors: string[]) {
  const look = () => selectors.flatMap((selector) => document.querySelector(selector) ?? [])[0];
  for (let tries = 0; !look() && tries < 20; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { path: location.pathname, label: look()?.getAttribute('aria-label') ?? '' };
}
