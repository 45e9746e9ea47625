/** "+N more": a popover with all of a day's chips. */
import { bind } from './action.ts';
import { releaseChips } from './chip-pool.ts';
import { shortWeekday } from './date-format.ts';
import { partsOf } from './dates.ts';
import { append, h } from './element.ts';
import { iconButton } from './icon-button.ts';
import { placeBeside } from './place-beside.ts';
import { habit, words } from './setup.ts';
import { stackedChip } from './stacked-chip.ts';
import { eventsBetween } from './store.ts';

let open: { popover: HTMLElement; closing: AbortController } | null = null;

export function openOverview(date: string, anchor: Element): void {
  closeOverview();
  const list = h('div', { class: 'overview-chips' });
  for (const event of eventsBetween(date, date)) append(list, stackedChip(event, null, true));
  const number = h('button', { type: 'button', class: 'day-number' }, String(partsOf(date).day));
  const popover = h(
    'div',
    {
      role: 'dialog',
      'aria-label': words.eventCount(list.childElementCount, date),
      class: 'overview',
    },
    iconButton('close', words.close, { do: 'run', run: () => void closeOverview() }),
    h(
      'h2',
      { class: 'overview-head' },
      h('div', { class: 'weekday' }, shortWeekday(date, habit.language)),
      bind(number, { do: 'go', place: { at: 'day', date } }),
    ),
    list,
  );
  const closing = new AbortController();
  open = { popover, closing };
  document.body.append(popover);
  placeBeside(popover, anchor.getBoundingClientRect());
  document.addEventListener(
    'pointerdown',
    (event) => {
      const path = event.composedPath();
      const inDialog = path.some((at) => at instanceof Element && at.matches('[aria-modal]'));
      if (!inDialog && !path.includes(popover)) closeOverview();
    },
    { signal: closing.signal },
  );
}

/** True iff there was something to close. */
export function closeOverview(): boolean {
  if (!open) return false;
  open.closing.abort();
  open.popover.remove();
  releaseChips(open.popover);
  open = null;
  return true;
}
