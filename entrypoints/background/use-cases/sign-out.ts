import { withoutAccount } from '#lib/domain/device.ts';
import type { Desk } from '../desk.ts';
import { endSession } from './end-session.ts';

/** Ends the session; what was written stays on this device and waits, unless it is to be wiped. */
export function signOut(desk: Desk, { wipe }: { wipe: boolean }): Promise<void> {
  return desk.alone(async () => {
    const device = await desk.device.read();
    await desk.device.write({ ...device, signedIn: false });
    await desk.local(device).memory.remember({ trouble: null });
    await endSession(desk, device);
    if (!wipe || !device.account) return;
    await desk.wipe(device);
    await desk.device.write(withoutAccount(device));
  });
}
