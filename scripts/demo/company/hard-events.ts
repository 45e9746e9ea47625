import { addDays } from '#scripts/demo/calendar/page/dates.ts';
import { baseId } from './event-id.ts';
import { HARD_TITLES } from './hard-titles.ts';
import type { Draft } from './ordinary-events.ts';
import type { Person } from './people.ts';
import { weeks } from './period.ts';
import type { Random } from './random.ts';
import { spell } from './spell.ts';

/** Hard titles, one after the other, in the weeks beside the showcase's: last, and next. */
export function hardEvents(people: readonly Person[], random: Random, today: string): Draft[] {
  const beside = weeks(today).filter(({ week }) => week === -1 || week === 1);
  return HARD_TITLES.flatMap((title, index) => {
    const at = beside[index % beside.length];
    const person = people[index % people.length];
    if (!at || !person) return [];
    const date = addDays(at.monday, index % 5);
    return [{ id: baseId(random), title, people: [person], ...spell(date, '18:00', 45) }];
  });
}
