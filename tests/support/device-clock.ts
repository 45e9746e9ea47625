import type { Profile } from '#scripts/profile.ts';

/** Puts the clock of that person's worker ahead by so many milliseconds, until the worker ends. */
export async function setDeviceClock(
  profile: Pick<Profile, 'worker'>,
  ahead: number,
): Promise<void> {
  const worker = await profile.worker();
  await worker.evaluate((ms) => {
    const device = globalThis as { realNow?: () => number };
    const now = (device.realNow ??= Date.now.bind(Date));
    Date.now = () => now() + ms;
  }, ahead);
}
