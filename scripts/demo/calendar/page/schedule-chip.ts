import type { DemoEvent } from '../event.ts';
import { identify, paintOf, spokenOf, statesOf } from './chip-identity.ts';
import { takeChip } from './chip-pool.ts';
import { append, apply, h } from './element.ts';
import { chipTime, isBanner, titleOf } from './event-format.ts';
import { habit, words } from './setup.ts';

/** A chip in a line of the schedule and of search results. */
export function scheduleChip(event: DemoEvent): HTMLElement {
  const chip = takeChip('schedule');
  const { tone } = paintOf(event);
  identify(chip, event);
  apply(chip, { role: 'presentation', class: `schedule-chip ${statesOf(event)}` });
  const time = isBanner(event) ? words.allDay : chipTime(event, habit, false);
  append(
    chip,
    h(
      'div',
      { role: 'gridcell', class: 'schedule-time' },
      h('span', { 'aria-hidden': 'true', class: 'dot', style: { backgroundColor: tone } }),
      h('span', { 'aria-hidden': 'true' }, time),
    ),
    h(
      'div',
      { role: 'gridcell', class: 'schedule-title' },
      h(
        'div',
        { role: 'button', tabindex: 0, class: 'schedule-button' },
        h('span', { class: 'spoken' }, spokenOf(event)),
        h('span', { 'aria-hidden': 'true', class: 'chip-title' }, titleOf(event, habit.language)),
      ),
    ),
  );
  return chip;
}
