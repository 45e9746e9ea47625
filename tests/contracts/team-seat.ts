import { signedInAs } from '#lib/domain/device.ts';
import { createFirebaseTeam } from '#lib/remote/firebase-team.ts';
import { acme, type KeptDesk, openKeptDesk } from '#support/kept-desk.ts';
import type { Name, openTeamOffice } from './team-office.ts';

export type Office = Awaited<ReturnType<typeof openTeamOffice>>;

/** A person's device, signed in to the team on the emulators. */
export async function seat(office: Office, name: Name): Promise<KeptDesk> {
  const kept = openKeptDesk(acme());
  const { clock, device } = kept;
  const team = createFirebaseTeam(office.config, {
    clock,
    me: async () => (await device.read()).account,
    account: crypto.randomUUID(),
  });
  const desk: KeptDesk = Object.assign(kept, { team: () => team, teamHints: () => team.hints });
  const me = await team.signIn(office.emailOf(name));
  await device.write(signedInAs(await device.read(), me, null));
  return desk;
}
