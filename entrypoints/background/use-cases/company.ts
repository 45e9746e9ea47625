/** What a person does to the teams of their company; each ends with reading them anew. */
import { nextLane, type OrgRole } from '#lib/domain/company/company.ts';
import type { CompanyOffice } from '#lib/domain/company/ports.ts';
import type { Device } from '#lib/domain/device.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { Desk } from '../desk.ts';

/** Addresses that one exchange with the team invites. */
const INVITED_AT_ONCE = 25;

/** Runs one thing at the company's office, and reads the company anew; also when it failed. */
export function atOffice(
  desk: Desk,
  work: (office: CompanyOffice, device: Device) => Promise<Outcome | void>,
): Promise<Outcome> {
  return desk.alone(async () => {
    const device = await desk.device.read();
    const office = device.signedIn ? desk.company(device) : null;
    if (!office) return { ok: false, code: device.team ? 'signed-out' : 'no-team' };
    const outcome = (await work(office, device)) ?? { ok: true };
    await readCompany(desk, device, office);
    return outcome;
  });
}

export async function readCompany(
  desk: Desk,
  device: Device,
  office: CompanyOffice,
): Promise<void> {
  const local = desk.local(device);
  const supporters = (await local.people.pairs()).flatMap(({ uid }) => uid ?? []);
  const company = await office.read({ invitedTo: device.team?.invitedTo ?? null, supporters });
  await local.feedback.putNotice({ key: 'company', is: 'company', company });
}

export async function createTeam(
  desk: Desk,
  office: CompanyOffice,
  device: Device,
  { teamId, supporter }: { teamId: string; supporter: string },
): Promise<Outcome | void> {
  const notice = await desk.local(device).feedback.notice('company');
  const teams = notice?.is === 'company' ? notice.company.teams : [];
  if (teams.some(({ id }) => id === teamId)) return { ok: false, code: 'team-exists' };
  const person = await office.find(supporter);
  if (!person) return { ok: false, code: 'not-in-company' };
  await office.createTeam({ id: teamId, supporterUid: person.uid, lane: nextLane(teams) });
}

export async function changeSupporter(
  office: CompanyOffice,
  { teamId, supporter }: { teamId: string; supporter: string },
): Promise<Outcome | void> {
  const person = await office.find(supporter);
  if (!person) return { ok: false, code: 'not-in-company' };
  await office.changeSupporter(teamId, person.uid);
}

/** Who has an invitation already keeps it; all others go in, whatever the rules say to some. */
export async function invite(
  desk: Desk,
  office: CompanyOffice,
  device: Device,
  { teamId, addresses }: { teamId: string; addresses: readonly string[] },
): Promise<Outcome | void> {
  const notice = await desk.local(device).feedback.notice('company');
  const team =
    notice?.is === 'company' ? notice.company.teams.find(({ id }) => id === teamId) : undefined;
  const there = new Set(team?.invites);
  const fresh = addresses.filter((address) => !there.has(address));
  let refused = 0;
  for (let first = 0; first < fresh.length; first += INVITED_AT_ONCE) {
    const answer = await office.invite(teamId, fresh.slice(first, first + INVITED_AT_ONCE));
    refused += answer.refused.length;
  }
  if (refused > 0) return { ok: false, code: 'some-not-invited' };
}

/** Out of the team, and without the invitation by which they could come back. */
export async function takeOut(
  desk: Desk,
  office: CompanyOffice,
  device: Device,
  { teamId, uid }: { teamId: string; uid: string },
): Promise<void> {
  const notice = await desk.local(device).feedback.notice('company');
  const teams = notice?.is === 'company' ? notice.company.teams : [];
  const team = teams.find(({ id }) => id === teamId);
  const email = team?.members?.find((member) => member.uid === uid)?.email;
  if (email && team?.invites?.includes(email)) await office.withdraw(teamId, email);
  await office.takeOut(teamId, uid);
}

/** Out of every team and every invitation, then out of the directory, so that nothing half is left. */
export async function removePerson(
  desk: Desk,
  office: CompanyOffice,
  device: Device,
  { email }: { email: string },
): Promise<Outcome | void> {
  const person = await office.find(email);
  if (!person) return { ok: false, code: 'not-in-company' };
  const { uid } = person;
  if (uid === device.account?.uid) return { ok: false, code: 'not-oneself' };
  await readCompany(desk, device, office);
  const notice = await desk.local(device).feedback.notice('company');
  const teams = notice?.is === 'company' ? notice.company.teams : [];
  if (teams.some(({ supporter }) => supporter.uid === uid)) {
    return { ok: false, code: 'still-supports' };
  }
  for (const { id, members, invites } of teams) {
    if (invites?.includes(email)) await office.withdraw(id, email);
    const isMember = members?.some((member) => member.uid === uid && member.active);
    if (isMember) await office.takeOut(id, uid);
  }
  await office.removePerson(uid);
}

export async function setRoles(
  office: CompanyOffice,
  { email, roles }: { email: string; roles: readonly OrgRole[] },
): Promise<Outcome | void> {
  const person = await office.find(email);
  if (!person) return { ok: false, code: 'not-in-company' };
  await office.setRoles(person.uid, roles);
}
