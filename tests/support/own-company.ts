/** A company of a test's own on the shared emulators, so that flows can run side by side. */
import { randomUUID } from 'node:crypto';
import type { Company } from '#scripts/demo/company/generate.ts';
import { companyOf, teamLinkOf } from '#scripts/demo/office.ts';
import { seedCompany } from '#scripts/demo/seed.ts';
import { emulatorsHere } from './emulators-here.ts';

export interface OwnOffice {
  readonly company: Company;
  readonly teamLink: string;
}

/** Made up anew for each test: other uids, addresses and organisation, the same lives. */
export async function openOwnOffice(today: string): Promise<OwnOffice> {
  const emulators = emulatorsHere();
  const company = renamed(companyOf(today), randomUUID().slice(0, 8));
  await seedCompany(emulators, company);
  return { company, teamLink: teamLinkOf(emulators, company) };
}

function renamed(company: Company, tag: string): Company {
  const uidOf = (uid: string) => `${uid}${tag}`;
  const { people, team, preparations, showcase, ...rest } = readdressed(company, tag);
  return {
    ...rest,
    org: `org-${tag}`,
    people: people.map((person) => ({ ...person, uid: uidOf(person.uid) })),
    team: {
      ...team,
      supporterUid: uidOf(team.supporterUid),
      memberUids: team.memberUids.map(uidOf),
    },
    preparations: preparations.map((each) => ({ ...each, memberUid: uidOf(each.memberUid) })),
    showcase: { ...showcase, memberUid: uidOf(showcase.memberUid) },
  };
}

/** Addresses stand in calendars, guests and people alike. */
function readdressed(company: Company, tag: string): Company {
  return JSON.parse(JSON.stringify(company).replaceAll('@example.test', `@${tag}.test`));
}
