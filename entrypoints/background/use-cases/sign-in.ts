import { signedInAs } from '#lib/domain/device.ts';
import { writerBefore } from '#lib/domain/google-accounts.ts';
import { allowsAddress } from '#lib/domain/governed-device.ts';
import { TeamError } from '#lib/domain/ports.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { Desk } from '../desk.ts';

/** Who is not of that company is told so; rejects with the team's error when there is no answer. */
export function signIn(desk: Desk, email: string): Promise<Outcome> {
  return desk.alone(async () => {
    const device = await desk.device.read();
    const team = desk.team(device);
    if (!team) return { ok: false, code: 'no-team' };
    const { policy } = await desk.settings.read();
    const person = await team.signIn(email).catch((error: unknown) => {
      // An account that was disabled has no session, either.
      if (error instanceof TeamError && ['denied', 'signed-out'].includes(error.code)) return null;
      throw error;
    });
    if (!person) return { ok: false, code: 'sign-in-refused' };
    if (!allowsAddress(policy, person.email)) {
      await team.signOut();
      return { ok: false, code: 'domain-not-allowed' };
    }
    const { me } = await desk.local({ ...device, account: null }).memory.read();
    const author = me ?? writerBefore(await desk.googleAccounts.read(), person.email);
    await desk.device.write(signedInAs(device, person, author));
    return { ok: true };
  });
}
