import { signedInAs } from '#lib/domain/device.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { Desk } from '../desk.ts';

/** Rejects with the team's error when it says no. */
export function signIn(desk: Desk, email: string): Promise<Outcome> {
  return desk.alone(async () => {
    const device = await desk.device.read();
    const team = desk.team(device);
    if (!team) return { ok: false, code: 'no-team' };
    const person = await team.signIn(email);
    const { me: author } = await desk.local({ ...device, account: null }).memory.read();
    await desk.device.write(signedInAs(device, person, author));
    return { ok: true };
  });
}
