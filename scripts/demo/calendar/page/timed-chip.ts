import type { DemoEvent } from '../event.ts';
import { chipIdOf } from '../event-token.ts';
import { identify, paintOf, spokenOf, statesOf } from './chip-identity.ts';
import { takeChip } from './chip-pool.ts';
import { append, apply, h } from './element.ts';
import { chipTime, titleOf } from './event-format.ts';
import { habit, setup } from './setup.ts';

export interface Box {
  /** Percent of the column. */
  left: number;
  width: number;
  /** Pixels from midnight. */
  top: number;
  height: number;
}

/** Room for the title and the range of times on lines of their own begins here. */
const TWO_LINES = 40;

/** A chip in a column of the day and week views. */
export function timedChip(event: DemoEvent, box: Box): HTMLElement {
  const chip = takeChip('timed');
  const { tone, ink } = paintOf(event);
  identify(chip, event);
  apply(chip, {
    role: 'button',
    tabindex: 0,
    class: `chip timed-chip ${statesOf(event)}`,
    style: {
      position: 'absolute',
      left: `calc(${round(box.left)}% + 0px)`,
      top: `${box.top}px`,
      width: `calc(${round(box.width)}% + 0px)`,
      height: `${box.height}px`,
      backgroundColor: tone,
      color: ink,
    },
  });
  const handle = h('div', { class: 'drag-handle', 'data-dragsource-type': 4 });
  if (!event.withoutChipId) apply(handle, { 'data-eventid': chipIdOf(event) });
  append(
    chip,
    h('div', { class: 'spoken' }, spokenOf(event)),
    h('div', { 'aria-hidden': 'true', class: 'chip-face' }, face(event, box.height)),
    handle,
  );
  return chip;
}

function face(event: DemoEvent, height: number): HTMLElement {
  const title = h('span', { class: 'chip-title' }, titleOf(event, habit.language));
  if (height >= TWO_LINES) {
    const time = h('div', { class: 'chip-time' }, chipTime(event, habit, false));
    return h('div', { class: 'two-lines' }, h('div', { class: 'chip-line' }, title), time);
  }
  const comma = h('span', {}, setup.language === 'ja' ? '、' : ', ');
  const time = h('span', { class: 'chip-time' }, chipTime(event, habit, true));
  return h('div', { class: 'one-line' }, h('div', {}, title, comma, time));
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
