/** Makes the company of the demo and the tests: people, calendars, preparations; from one seed. */
import type { DemoEvent, DemoGuest } from '#scripts/demo/calendar/event.ts';
import { hardEvents } from './hard-events.ts';
import { type OneOnOne, oneOnOnesOf } from './one-on-ones.ts';
import { type Draft, ordinaryEvents } from './ordinary-events.ts';
import { COMPANY, PEOPLE, type Person } from './people.ts';
import { showcaseDay } from './period.ts';
import { type CompanyPreparation, preparationsOf } from './preparations.ts';
import { randomOf } from './random.ts';
import { overlaps } from './spell.ts';

export interface Company {
  name: string;
  /** Id of the document `/orgs/{org}`. */
  org: string;
  /** The supporter first. */
  people: Person[];
  team: { id: string; supporterUid: string; memberUids: string[] };
  /** By e-mail address. */
  calendars: Record<string, DemoEvent[]>;
  /** Of past 1on1s and a few to come; never of the showcase. */
  preparations: CompanyPreparation[];
  /** The next 1on1 of the first member, today or on Monday, not prepared yet. */
  showcase: { memberUid: string; eventId: string };
}

/** `today` is `YYYY-MM-DD`; the same options make the same company, to the letter. */
export function generateCompany({ seed, today }: { seed: number; today: string }): Company {
  const [supporter, ...members] = PEOPLE;
  const meetings = oneOnOnesOf(PEOPLE, today, randomOf(seed, 1));
  const showcase = meetings.find(
    ({ member, start }) => member === members[0] && start.startsWith(showcaseDay(today)),
  );
  if (!showcase) throw new Error(`There is no 1on1 to show on ${today}.`);
  const others = [
    ...ordinaryEvents(PEOPLE, today, randomOf(seed, 2)),
    ...hardEvents(PEOPLE, randomOf(seed, 3), today),
  ];
  const calendars = PEOPLE.map((person) => [person.email, calendarOf(person, meetings, others)]);
  return {
    name: COMPANY.name,
    org: COMPANY.org,
    people: [...PEOPLE],
    team: {
      id: COMPANY.team,
      supporterUid: supporter.uid,
      memberUids: members.map(({ uid }) => uid),
    },
    calendars: Object.fromEntries(calendars),
    preparations: preparationsOf(meetings, showcase.eventId, today, randomOf(seed, 4)),
    showcase: { memberUid: showcase.member.uid, eventId: showcase.eventId },
  };
}

/** A person's 1on1s, and whatever else does not get in their way. */
function calendarOf(
  person: Person,
  meetings: readonly OneOnOne[],
  others: readonly Draft[],
): DemoEvent[] {
  const supporter = PEOPLE[0];
  const own = meetings.filter(({ member }) => person === supporter || person === member);
  const rest = others.filter(
    ({ people, allDay, ...at }) =>
      people.includes(person) && (allDay || !own.some((meeting) => overlaps(meeting, at))),
  );
  const events = [
    ...own.map((meeting) => oneOnOneEvent(meeting, person)),
    ...rest.map(({ people, ...event }) => ({
      ...event,
      calendar: person.email,
      guests: people.length > 1 ? people.map((other) => guest(other, supporter)) : [],
    })),
  ];
  return events.sort((a, b) => a.start.localeCompare(b.start) || a.id.localeCompare(b.id));
}

function oneOnOneEvent(meeting: OneOnOne, { email }: Person): DemoEvent {
  const { member, organizer, eventId, title, start, end, status } = meeting;
  const guests = [PEOPLE[0], member].map((person) => guest(person, organizer));
  return { id: eventId, calendar: email, title, start, end, guests, ...(status && { status }) };
}

function guest({ email, name }: Person, organizer: Person): DemoGuest {
  return email === organizer.email ? { email, name, organizer: true } : { email, name };
}
