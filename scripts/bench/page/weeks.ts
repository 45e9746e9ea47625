/** Calendars of the benchmark: weeks of so many chips, a tenth of them 1on1s. */

import type { DemoEvent } from '../../demo/calendar/event.ts';
import { addDays } from '../../demo/calendar/page/dates.ts';

export const mika = { email: 'mika@example.test', name: 'Mika' };
const ken = { email: 'ken@example.test', name: 'Ken', organizer: true };

/** The Sunday that the first week begins with. */
export const FIRST_DAY = '2026-11-01';
const ONE_IN = 10;
const TITLES = [
  'Weekly planning',
  '設計レビュー',
  'Lunch',
  'Customer call: ACME',
  '採用面接の準備',
  'Focus time',
  'Design review (round 2)',
  '部会',
  'Release check',
] as const;

/** `weeks` weeks of `chips` events each, of half an hour, spread over days and hours. */
export function weeksOf(chips: number, weeks: number): DemoEvent[] {
  return Array.from({ length: weeks }, (_week, week) =>
    Array.from({ length: chips }, (_, index) => eventOf(week, index)),
  ).flat();
}

function eventOf(week: number, index: number): DemoEvent {
  const day = addDays(FIRST_DAY, week * 7 + (index % 7));
  const slot = Math.floor(index / 7) % 26;
  const hour = String(8 + Math.floor(slot / 2)).padStart(2, '0');
  const [from, to] = slot % 2 ? ['30', '55'] : ['00', '25'];
  const isOneOnOne = index % ONE_IN === 0;
  return {
    id: `w${week}n${index}x${(index * 7919 + week * 104729).toString(36)}`,
    calendar: mika.email,
    title: isOneOnOne ? `1on1 ${ken.name} ${index}` : `${TITLES[index % TITLES.length]} ${index}`,
    start: `${day}T${hour}:${from}`,
    end: `${day}T${hour}:${to}`,
    guests: isOneOnOne ? [mika, ken] : [mika],
  };
}
