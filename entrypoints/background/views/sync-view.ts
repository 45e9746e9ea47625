import type { SyncView } from '#lib/messaging/views/sync.ts';
import type { Desk } from '../desk.ts';

/** Where sharing needs somebody: what keeps it, what is stuck, what another account left here. */
export async function syncView(desk: Desk): Promise<SyncView> {
  const device = await desk.device.read();
  const local = desk.local(device);
  const memory = await local.memory.read();
  // A run that did not even try, since it is not time yet, came to its end.
  const overQuota = (await local.entries.waiting()).some(({ lastError }) => lastError === 'quota');
  const trouble = memory.trouble ?? (overQuota ? 'quota' : null);
  const found = await local.stuck.list();
  const stuck = await Promise.all(
    found.map(async (one) => {
      const pair = one.other === null ? null : await local.people.pair(one.other);
      return { ...one, name: pair?.name ?? '' };
    }),
  );
  const { previous } = device;
  const waiting = previous
    ? await desk.local({ ...device, account: previous }).entries.waiting()
    : [];
  return {
    trouble: device.team ? trouble : null,
    stuck,
    leftBehind:
      previous && waiting.length > 0 ? { email: previous.email, count: waiting.length } : null,
  };
}
