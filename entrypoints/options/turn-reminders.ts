import { allowNotifications, giveUpNotifications } from '#lib/platform/notifications.ts';

/** Call it within a click: the browser asks the person. Without a yes nothing is turned on. */
export async function turnReminders(
  on: boolean,
  change: (key: 'reminders', value: boolean) => Promise<void>,
): Promise<boolean> {
  if (on && !(await allowNotifications())) return false;
  await change('reminders', on);
  if (!on) await giveUpNotifications();
  return true;
}
