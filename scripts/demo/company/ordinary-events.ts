/** Everything else in people's calendars: stand-ups, reviews, focus time, days off, tasks. */
import type { DemoEvent } from '#scripts/demo/calendar/event.ts';
import { addDays } from '#scripts/demo/calendar/page/dates.ts';
import { allDayOccurrenceId, baseId, occurrenceId } from './event-id.ts';
import type { Person } from './people.ts';
import { weeks } from './period.ts';
import type { Random } from './random.ts';
import { spell } from './spell.ts';

/** An event before it is put into its people's calendars. */
export type Draft = Omit<DemoEvent, 'calendar' | 'guests'> & { readonly people: readonly Person[] };

interface Habit {
  readonly title: string;
  /** 0 is Monday. */
  readonly days: readonly number[];
  readonly time: string;
  readonly minutes: number;
  readonly color?: string;
  readonly everyWeeks?: number;
  readonly kind?: DemoEvent['kind'];
}

const TEAM: readonly Habit[] = [
  { title: 'Stand-up', days: [0, 1, 2, 3, 4], time: '09:30', minutes: 15, color: 'graphite' },
  { title: '週次レビュー', days: [4], time: '11:00', minutes: 60, color: 'grape' },
  {
    title: 'Sprint planning',
    days: [0],
    time: '13:00',
    minutes: 60,
    color: 'grape',
    everyWeeks: 2,
  },
];

const OWN: Record<Person['language'], readonly (readonly Habit[])[]> = {
  ja: [
    [
      { title: '集中タイム', days: [1, 3], time: '16:30', minutes: 90, color: 'sage' },
      { title: '週報を書く', days: [4], time: '17:30', minutes: 30, kind: 'task' },
    ],
    [
      { title: '顧客ヒアリング', days: [2], time: '13:00', minutes: 60, color: 'tangerine' },
      { title: '英会話', days: [0], time: '12:00', minutes: 45, color: 'lavender' },
      { title: '集中タイム', days: [0, 2], time: '10:30', minutes: 90, color: 'sage' },
    ],
  ],
  en: [
    [
      { title: 'Focus time', days: [0, 2], time: '16:00', minutes: 90, color: 'sage' },
      { title: 'Plan the week', days: [0], time: '09:00', minutes: 30, kind: 'timeblock' },
    ],
    [
      { title: 'Customer call', days: [3], time: '10:00', minutes: 60, color: 'tangerine' },
      { title: 'Focus time', days: [1, 4], time: '14:00', minutes: 90, color: 'sage' },
      { title: 'Expense report', days: [4], time: '17:00', minutes: 30, kind: 'task' },
    ],
  ],
};

const DAYS_OFF = { ja: '有給休暇', en: 'Day off' } as const;

export function ordinaryEvents(people: readonly Person[], today: string, random: Random): Draft[] {
  const team = TEAM.flatMap((habit) => repeat(habit, people, today, random));
  const own = people.flatMap((person, index) => {
    const sets = OWN[person.language];
    const habits = sets[index % sets.length] ?? [];
    return habits.flatMap((habit) => repeat(habit, [person], today, random));
  });
  return [...team, ...own, ...daysOff(people, today, random)];
}

function repeat(habit: Habit, people: readonly Person[], today: string, random: Random): Draft[] {
  const { title, days, time, minutes, everyWeeks = 1, color, kind } = habit;
  const base = baseId(random);
  const held = weeks(today).filter(({ week }) => week % everyWeeks === 0);
  return held.flatMap(({ monday }) =>
    days.map((day) => {
      const at = spell(addDays(monday, day), time, minutes);
      const id = occurrenceId(base, at.start);
      return { id, title, people, ...at, ...(color && { color }), ...(kind && { kind }) };
    }),
  );
}

/** One day off for each person, in a week that is not the showcase's; and the company's two days out. */
function daysOff(people: readonly Person[], today: string, random: Random): Draft[] {
  const away = weeks(today).filter(({ week }) => week !== 0);
  const allDay = (first: string, days: number) => ({
    start: `${first}T00:00`,
    end: `${addDays(first, days)}T00:00`,
    allDay: true,
    id: allDayOccurrenceId(baseId(random), first),
  });
  const own = people.map((person) => {
    const { monday } = random.pick(away as [(typeof away)[0], ...typeof away]);
    const first = addDays(monday, Math.floor(random.next() * 4));
    return {
      title: DAYS_OFF[person.language],
      people: [person],
      color: 'banana',
      ...allDay(first, 1),
    };
  });
  const outing = away.find(({ week }) => week === -5);
  if (!outing) return own;
  const days = allDay(addDays(outing.monday, 2), 2);
  return [...own, { title: '合宿 / Offsite', people, color: 'basil', ...days }];
}
