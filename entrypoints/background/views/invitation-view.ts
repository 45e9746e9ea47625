import type { Device } from '#lib/domain/device.ts';
import type { PairRow } from '#lib/domain/pair.ts';
import type { InvitationView } from '#lib/messaging/views/invitation.ts';
import { encodeTeamLink } from '#lib/platform/team-link.ts';
import type { Desk } from '../desk.ts';

/** An invitation for those of whom the team said that they have not joined. */
export async function invitationView(
  desk: Desk,
  device: Device,
  pairs: readonly (PairRow | null)[],
): Promise<InvitationView> {
  const missing = pairs.flatMap((pair) => (pair?.askedAt && pair.uid === null ? pair : []));
  const others = new Map(missing.map(({ email, name }) => [email, { email, name }]));
  if (!device.team || !device.signedIn || others.size === 0) return null;
  const { invitedTo: _, ...anybody } = device.team;
  const notice = await desk.local(device).feedback.notice('company');
  const teams = notice?.is === 'company' ? notice.company.teams : [];
  const [own, ...more] = teams.filter(({ standing }) => standing === 'supporter');
  // Who supports one team means that one; the rules let in those who have an invitation there.
  const invitedTo = own && more.length === 0 ? { invitedTo: own.id } : {};
  return {
    company: anybody.name,
    link: encodeTeamLink({ ...anybody, ...invitedTo }),
    others: [...others.values()],
  };
}
