/** Everybody signs in, teams are made, people are invited and join, in order: what one of them is shown
 * depends on who came before. */
import type { KeptDesk } from '#support/kept-desk.ts';
import { atOffice, createTeam, invite } from '../../../entrypoints/background/use-cases/company.ts';
import { membersOf, supporterOf } from './calendar.ts';
import type { Company } from './company.ts';
import { done } from './one-on-one.ts';

const idOf = (team: number) => `team-${team}`;
const look = (desk: KeptDesk) => done(atOffice(desk, async () => {}));

/** Everybody of that team, the supporter first. */
export async function sitDown(company: Company, team: number): Promise<KeptDesk[]> {
  const people = [supporterOf(team), ...membersOf(team)];
  return Promise.all(people.map((person) => company.sitDown(person, idOf(team))));
}

export async function makeTeams(company: Company): Promise<void> {
  const desk = await company.sitDown(company.administrator);
  for (let team = 0; team < company.teams; team += 1) {
    const supporter = company.personOf(supporterOf(team)).email;
    const asked = { teamId: idOf(team), supporter };
    await done(atOffice(desk, (office, device) => createTeam(desk, office, device, asked)));
  }
}

export async function fillTeam(
  company: Company,
  team: number,
  [supporter, ...members]: readonly KeptDesk[],
): Promise<void> {
  if (!supporter) throw new Error('Nobody supports them.');
  await look(supporter);
  const addresses = membersOf(team).map((person) => company.personOf(person).email);
  const asked = { teamId: idOf(team), addresses };
  await done(atOffice(supporter, (office, device) => invite(supporter, office, device, asked)));
  for (const desk of members) {
    await look(desk);
    await done(atOffice(desk, (office) => office.join(idOf(team))));
  }
}
