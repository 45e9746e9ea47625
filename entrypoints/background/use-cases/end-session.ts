import type { Device } from '#lib/domain/device.ts';
import { report } from '#lib/platform/report.ts';
import type { Desk } from '../desk.ts';

/**
 * Tells the team of before that its session is over. Nobody is signed in on this device whatever it
 * answers: a session of which the device knows nothing counts as none.
 */
export async function endSession(desk: Desk, before: Device): Promise<void> {
  if (!before.signedIn) return;
  try {
    await desk.team(before)?.signOut();
  } catch (error) {
    report('sign out', error);
  }
}
