import type { DemoEvent } from '../event.ts';
import { bind } from './action.ts';
import { identify, paintOf, spokenOf, statesOf } from './chip-identity.ts';
import { takeChip } from './chip-pool.ts';
import { append, apply, h } from './element.ts';
import { chipTime, isBanner, titleOf } from './event-format.ts';
import { habit } from './setup.ts';

export interface Lane {
  /** Percent of the row. */
  left: number;
  width: number;
  /** A CSS length. */
  top: string;
}

/** A chip in a month's row, in the all-day row, or (without a place) in a day's overview. */
export function stackedChip(event: DemoEvent, lane: Lane | null, inMonth: boolean): HTMLElement {
  const chip = takeChip('stacked');
  identify(chip, event);
  apply(chip, {
    'data-stacked-layout-chip-container': true,
    class: `stacked-chip ${lane ? '' : 'loose'}`,
    style: lane
      ? { position: 'absolute', left: `${lane.left}%`, width: `${lane.width}%`, top: lane.top }
      : { position: '', left: '', width: '', top: '' },
  });
  append(chip, button(event, inMonth));
  return chip;
}

function button(event: DemoEvent, inMonth: boolean): HTMLElement {
  const { tone, ink } = paintOf(event);
  const banner = isBanner(event);
  const title = h('span', { class: 'chip-title' }, titleOf(event, habit.language));
  const face = h('span', { 'aria-hidden': 'true', class: 'chip-face' });
  if (!banner) {
    append(
      face,
      h('span', { class: 'dot', style: { backgroundColor: tone } }),
      h('span', { class: 'chip-time' }, chipTime(event, habit, true)),
    );
  }
  append(face, title);
  return bind(
    h(
      'div',
      {
        role: 'button',
        tabindex: 0,
        'data-stacked-layout-chip': true,
        class: `chip ${banner ? 'banner' : 'plain'} ${statesOf(event)}`,
        ...(banner ? { style: { backgroundColor: tone, color: ink } } : {}),
      },
      face,
      h('span', { class: 'spoken' }, spokenOf(event, !inMonth)),
    ),
    { do: 'open', event },
  );
}
