import type { Desk } from '../desk.ts';
import { endSession } from './end-session.ts';

/** Forgets the team on this device; what was written stays here. */
export function leaveTeam(desk: Desk): Promise<void> {
  return desk.alone(async () => {
    const device = await desk.device.read();
    await desk.device.write({ ...device, team: null, signedIn: false });
    await endSession(desk, device);
  });
}
