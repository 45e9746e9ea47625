/** The browser's notifications, which are there only once the person has allowed them. */
import { browser } from 'wxt/browser';

const PERMISSION = { permissions: ['notifications'] } as const;

/** Asks for the permission, which is no part of Sashi's lasting ones. Call it within a click. */
export async function allowNotifications(): Promise<boolean> {
  try {
    return await browser.permissions.request({ permissions: [...PERMISSION.permissions] });
  } catch {
    return false;
  }
}

/** Gives the permission back: nothing is held that is not used. */
export async function giveUpNotifications(): Promise<void> {
  await browser.permissions.remove({ permissions: [...PERMISSION.permissions] }).catch(() => {});
}

export async function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: [...PERMISSION.permissions] });
}

/** Called whenever the person allows something, or takes it back. */
export function onAllowed(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}

/** The notifications themselves, or undefined while they are not allowed. */
export function notifications(): typeof browser.notifications | undefined {
  return (browser as Partial<typeof browser>).notifications;
}
