/**
 * Marks the chips of 1on1s: an attribute on the chip, drawn by one stylesheet (chip-marks.css), so that
 * there are no nodes of ours in Calendar's grid. Which are 1on1s the background says; it is told of the
 * chips that may be.
 * Try: change the week, the view, a title; prepare a 1on1 and see its first dot fill.
 */
import { findChips } from '#lib/host/chips.ts';
import { createChipMemory, type LookedAt } from '../chip-memory.ts';
import { createChipReport } from '../chip-report.ts';
import type { Feature, Page } from '../feature.ts';
import { glanceOf, isAnswered, markOf } from '../glance.ts';

const ATTRIBUTE = 'data-sashi';
/** On the document: Calendar's dark theme is not told by anything that a stylesheet could ask. */
const DARK = 'data-sashi-dark';

export const chipMarks: Feature = {
  id: 'chip-marks',
  start({ page, signal, guard, react }) {
    const lookAt = createChipMemory();
    const report = createChipReport(signal, guard);
    const mark = (roots: readonly Element[]) => {
      for (const chip of chipsIn(roots, page)) {
        const looked = lookAt(chip, page.state.value.keywords);
        const state = looked && stateOf(looked, page);
        setMark(chip, state);
        report.note(chip, looked && (state || looked.likely) ? looked.seen : null);
      }
      report.tell();
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

type State = 'open' | 'mine' | 'theirs' | 'both';

/** Who has prepared the 1on1: nobody yet, I, the other, both. Null when it is none. */
function stateOf({ seen }: LookedAt, { state }: Page): State | null {
  const glance = glanceOf(state.value, seen);
  const byHand = markOf(state.value, seen);
  if (!(byHand ?? glance)) return null;
  const mine = isAnswered(glance?.mine ?? null);
  const theirs = isAnswered(glance?.theirs ?? null);
  if (mine) return theirs ? 'both' : 'mine';
  return theirs ? 'theirs' : 'open';
}

function setMark(chip: Element, state: State | null): void {
  if (state === null) return chip.removeAttribute(ATTRIBUTE);
  if (chip.getAttribute(ATTRIBUTE) !== state) chip.setAttribute(ATTRIBUTE, state);
}
