import type { Desk } from '../desk.ts';
import { endSession } from './end-session.ts';

/** Ends the session; what was written stays on this device, and waits. */
export function signOut(desk: Desk): Promise<void> {
  return desk.alone(async () => {
    const device = await desk.device.read();
    await desk.device.write({ ...device, signedIn: false });
    await endSession(desk, device);
  });
}
