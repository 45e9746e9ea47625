import { dayOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';

/** Removes from this device what an administrator wants kept no longer; of every account here. */
export async function forgetWhatIsOld(desk: Desk): Promise<void> {
  const { retentionDays } = (await desk.settings.read()).policy;
  if (retentionDays === undefined) return;
  const day = dayOf(desk.clock, -retentionDays);
  await desk.alone(async () => desk.forgetOlder(await desk.device.read(), day));
}
