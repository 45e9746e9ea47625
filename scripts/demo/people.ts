/** The two people of the demo, at their desks. */
import type { Language } from '#lib/i18n/catalogue.ts';
import type { Company } from './company/generate.ts';
import { type Desk, type DeskOptions, openDesk } from './desk.ts';

export interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly language: Language;
}

/** Who prepares and who supports in the showcase meeting. */
export function peopleOf({ people, showcase, team }: Company): {
  member: DemoPerson;
  supporter: DemoPerson;
} {
  const find = (wanted: string) => {
    const person = people.find(({ uid }) => uid === wanted);
    if (!person) throw new Error(`The company has nobody with the id ${wanted}.`);
    return person;
  };
  return { member: find(showcase.memberUid), supporter: find(team.supporterUid) };
}

/** The day of the showcase, as the calendar's addresses write it. */
export function weekOf({ calendars, showcase }: Company, email: string): string {
  const start = calendars[email]?.find(({ id }) => id === showcase.eventId)?.start;
  if (!start) throw new Error(`${email} has no showcase in the calendar.`);
  return `/week/${start.slice(0, 10).split('-').map(Number).join('/')}`;
}

export function deskOptionsOf(
  person: DemoPerson,
  company: Company,
  look: { language: Language; dark: boolean; today: string },
): DeskOptions {
  return {
    events: company.calendars[person.email] ?? [],
    viewer: person.email,
    path: weekOf(company, person.email),
    ...look,
  };
}

export function openDeskOf(
  person: DemoPerson,
  company: Company,
  options: { today: string; headless: boolean; args?: string[]; viewport?: null },
): Promise<Desk> {
  const look = { language: person.language, dark: false, today: options.today };
  return openDesk({ ...deskOptionsOf(person, company, look), ...options });
}
