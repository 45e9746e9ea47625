import type { DemoEvent } from '../event.ts';
import { chipIdOf } from '../event-token.ts';
import { bind } from './action.ts';
import { DEFAULT_COLOR, inkOn, toneOf } from './colors.ts';
import { setHook } from './element.ts';
import { spokenText } from './event-format.ts';
import { nameOf } from './people.ts';
import { habit, setup } from './setup.ts';

/** Writes into a chip whose it is: the hooks that stay through the years, and its meaning. */
export function identify(chip: HTMLElement, event: DemoEvent): void {
  setHook(chip, 'data-eventchip', '');
  if (event.withoutChipId) chip.removeAttribute('data-eventid');
  else setHook(chip, 'data-eventid', chipIdOf(event));
  setHook(chip, 'jslog', jslogOf(event));
  bind(chip, { do: 'open', event });
}

function jslogOf(event: DemoEvent): string {
  const ids = JSON.stringify([event.id, event.calendar, 0, null, event.guests.length]);
  return `35463; 2:${ids}; track:impression,click; mutable:rci`;
}

/** What a screen reader is told of a chip. */
export function spokenOf(event: DemoEvent, withPlace = true): string {
  const own = event.calendar === setup.viewer;
  return spokenText(event, habit, { calendarName: nameOf(event.calendar), own, withPlace });
}

/** Background and text colour of an event. */
export function paintOf(event: DemoEvent): { tone: string; ink: string } {
  const fallback = event.calendar === setup.viewer ? DEFAULT_COLOR : 'sage';
  const tone = toneOf(event.color ?? fallback, setup.dark);
  return { tone, ink: inkOn(tone) };
}

/** Class names for states that change a chip's look. */
export function statesOf(event: DemoEvent): string {
  const past = event.end <= `${setup.today}T00:00` ? 'past' : '';
  const off = event.status ? 'off' : '';
  return `${past} ${off} ${event.kind ?? 'event'}`;
}
