/**
 * Marks the chips of 1on1s: an attribute on the chip, drawn by one stylesheet (chip-marks.css), so that
 * there are no nodes of ours in Calendar's grid. Tells the background which 1on1s are in view.
 * Try: change the week, the view, a title; prepare a 1on1 and see its first dot fill.
 */
import { recognise } from '#lib/domain/recognition.ts';
import type { Sighting } from '#lib/domain/sighting.ts';
import { sightChip } from '#lib/host/chip-sighting.ts';
import { findChips } from '#lib/host/chips.ts';
import { send } from '#lib/messaging/send.ts';
import type { Feature, Page } from '../feature.ts';
import { glanceOf, isAnswered, markOf } from '../glance.ts';
import { createIdleTask } from '../idle-task.ts';

const ATTRIBUTE = 'data-sashi';
/** On the document: Calendar's dark theme is not told by anything that a stylesheet could ask. */
const DARK = 'data-sashi-dark';
/** The most that the background takes at once. */
const MOST_SEEN = 500;

export const chipMarks: Feature = {
  id: 'chip-marks',
  start({ page, signal, guard, react }) {
    /** What a marked node showed last: nodes are used again for other events. */
    const events = new WeakMap<Element, Sighting>();
    let told = '';
    const tellSeen = createIdleTask(
      guard(() => {
        const seen = JSON.stringify(eventsInView(events));
        if (seen === told) return;
        told = seen;
        void send('calendar.seen', JSON.parse(seen));
      }),
      signal,
    );
    const mark = (roots: readonly Element[]) => {
      for (const chip of chipsIn(roots, page)) {
        const event = oneOnOneOf(chip, page);
        if (event) events.set(chip, event);
        setMark(chip, event && stateOf(event, page));
      }
      tellSeen();
    };
    react([page.state], () => mark([document.body]));
    react([page.dirty], () => mark(page.dirty.value));
    react([page.look], () => document.documentElement.toggleAttribute(DARK, page.look.value.dark));
    signal.addEventListener('abort', () => {
      document.documentElement.removeAttribute(DARK);
      for (const chip of document.querySelectorAll(`[${ATTRIBUTE}]`)) setMark(chip, null);
    });
  },
};

/** Every chip within the roots, each once, as long as chips can be told reliably. */
function chipsIn(roots: readonly Element[], page: Page): Set<Element> {
  const found = new Set<Element>();
  for (const root of roots) {
    const { chips, layer } = findChips(root);
    if (chips.length === 0 || !page.note('chips', layer)) continue;
    for (const chip of chips) found.add(chip);
  }
  return found;
}

/** The chip's event if it is a 1on1: by its title, by hand, or since somebody prepared for it. */
function oneOnOneOf(chip: Element, { state }: Page): Sighting | null {
  const event = sightChip(chip);
  if (!event) return null;
  const { keywords } = state.value;
  const mark = markOf(state.value, event);
  const { title } = event;
  if (recognise({ title, mark, guests: null, keywords }) === 'yes') return event;
  return mark !== false && stateOf(event, { state }) !== 'open' ? event : null;
}

type State = 'open' | 'mine' | 'theirs' | 'both';

/** Who has prepared: nobody yet, I, the other, both. */
function stateOf(event: Sighting, { state }: Pick<Page, 'state'>): State {
  const glance = glanceOf(state.value, event);
  const mine = isAnswered(glance?.mine ?? null);
  const theirs = isAnswered(glance?.theirs ?? null);
  if (mine) return theirs ? 'both' : 'mine';
  return theirs ? 'theirs' : 'open';
}

function setMark(chip: Element, state: State | null): void {
  if (state === null) return chip.removeAttribute(ATTRIBUTE);
  if (chip.getAttribute(ATTRIBUTE) !== state) chip.setAttribute(ATTRIBUTE, state);
}

/** One event for each id, though it may stand in several calendars, side by side. */
function eventsInView(events: WeakMap<Element, Sighting>): Sighting[] {
  const byId = new Map<string, Sighting>();
  for (const chip of document.querySelectorAll(`[${ATTRIBUTE}]`)) {
    const event = events.get(chip);
    if (event && !byId.has(event.eventId)) byId.set(event.eventId, event);
  }
  return [...byId.values()].slice(0, MOST_SEEN);
}
