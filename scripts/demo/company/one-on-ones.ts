/** The series of 1on1s between the supporter and each member, with what happens to series. */
import type { DemoEvent } from '#scripts/demo/calendar/event.ts';
import { addDays, weekdayOf } from '#scripts/demo/calendar/page/dates.ts';
import { baseId, occurrenceId, splitSeriesId } from './event-id.ts';
import type { Person } from './people.ts';
import { showcaseDay, weeks } from './period.ts';
import type { Random } from './random.ts';
import { type Spell, spell } from './spell.ts';

export interface OneOnOne extends Spell {
  readonly member: Person;
  readonly eventId: string;
  readonly lineageId: string;
  readonly title: string;
  readonly organizer: Person;
  readonly status?: DemoEvent['status'];
}

interface Plan {
  /** Weekdays after the showcase's, within Monday to Friday. */
  readonly shift: number;
  readonly time: string;
  readonly minutes: number;
  readonly everyWeeks: 1 | 2;
  readonly title: string;
  readonly organizedByMember?: true;
  /** From this week on it is held half an hour later, "this and following". */
  readonly splitInWeek?: number;
  /** Held a day and an hour later that week; the id keeps the first start. */
  readonly movedInWeek?: number;
  readonly declinedInWeek?: number;
  readonly cancelledInWeek?: number;
}

/** One for each member, in the order of the people. */
const PLANS: readonly Plan[] = [
  { shift: 0, time: '10:30', minutes: 30, everyWeeks: 1, title: '1on1 美香 / Naomi' },
  {
    shift: 0,
    time: '15:00',
    minutes: 30,
    everyWeeks: 1,
    title: '【1on1】青木',
    declinedInWeek: -4,
  },
  {
    shift: 1,
    time: '11:00',
    minutes: 45,
    everyWeeks: 1,
    title: 'Daniel / Naomi 1:1',
    movedInWeek: -2,
  },
  { shift: 2, time: '14:00', minutes: 60, everyWeeks: 2, title: '面談（林）', cancelledInWeek: -6 },
  {
    shift: 3,
    time: '13:30',
    minutes: 30,
    everyWeeks: 1,
    title: 'Priya & Naomi catch-up',
    organizedByMember: true,
  },
  { shift: 4, time: '16:00', minutes: 30, everyWeeks: 2, title: '１on１ 悠斗', splitInWeek: -4 },
];

export function oneOnOnesOf(people: readonly Person[], today: string, random: Random): OneOnOne[] {
  const [supporter, ...members] = people;
  if (!supporter) return [];
  return members.flatMap((member, index) => {
    const plan = PLANS[index % PLANS.length];
    return plan ? series(plan, member, supporter, today, baseId(random)) : [];
  });
}

function series(
  plan: Plan,
  member: Person,
  supporter: Person,
  today: string,
  base: string,
): OneOnOne[] {
  const first = weekdayOf(showcaseDay(today)) - 1;
  const day = (first + plan.shift) % 5;
  const held = weeks(today).filter(({ week }) => week % plan.everyWeeks === 0);
  const later = plan.splitInWeek ?? Number.POSITIVE_INFINITY;
  const split = held.find(({ week }) => week >= later);
  const splitId = split && splitSeriesId(base, `${addDays(split.monday, day)}T${plan.time}`);
  return held.map(({ week, monday }) => {
    const date = addDays(monday, day);
    const time = week >= later ? halfAnHourLater(plan.time) : plan.time;
    const planned = spell(date, time, plan.minutes);
    const id = week >= later && splitId ? splitId : base;
    return {
      member,
      eventId: occurrenceId(id, planned.start),
      lineageId: base,
      title: plan.title,
      organizer: plan.organizedByMember ? member : supporter,
      ...(week === plan.movedInWeek ? moved(date, time, plan.minutes) : planned),
      ...statusIn(week, plan),
    };
  });
}

function halfAnHourLater(time: string): string {
  return spell('2000-01-01', time, 30).end.slice(11);
}

function moved(date: string, time: string, minutes: number): Spell {
  const later = weekdayOf(date) === 5 ? addDays(date, -1) : addDays(date, 1);
  return spell(later, halfAnHourLater(halfAnHourLater(time)), minutes);
}

function statusIn(week: number, plan: Plan): { status?: 'declined' | 'cancelled' } {
  if (week === plan.declinedInWeek) return { status: 'declined' };
  return week === plan.cancelledInWeek ? { status: 'cancelled' } : {};
}
