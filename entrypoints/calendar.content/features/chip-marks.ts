/**
 * Marks the chips of 1on1s: an attribute on the chip, drawn by one stylesheet (chip-marks.css), so that
 * there are no nodes of ours in Calendar's grid. Which are 1on1s the background says; it is told of the
 * chips that may be.
 * Try: change the week, the view, a title; prepare a 1on1 and see its first dot fill.
 */
import { findChips } from '#lib/host/chips.ts';
import { createChipMemory } from '../chip-memory.ts';
import { createChipReport } from '../chip-report.ts';
import type { Feature, Page } from '../feature.ts';
import { glanceOf, isAnswered, markOf } from '../glance.ts';
import { NOTHING_KNOWN } from '../page-state.ts';

const ATTRIBUTE = 'data-sashi';
/** On the document: Calendar's dark theme is not told by anything that a stylesheet could ask. */
const DARK = 'data-sashi-dark';

export const chipMarks: Feature = {
  id: 'chip-marks',
  start({ page, signal, guard, react }) {
    const root = document.documentElement;
    const lookAt = createChipMemory();
    const report = createChipReport(signal, guard);
    const mark = (parts: readonly Element[], isSame: boolean) => {
      if (page.state.value === NOTHING_KNOWN) return;
      for (const part of parts) {
        const { found, layer } = findChips(part);
        if (layer === 0 || !page.note('chips', layer)) continue;
        for (const chip of found) {
          const looked = lookAt(chip, page.state.value, isSame);
          const state = looked && stateOf(looked.key, page);
          setMark(chip, state);
          if (looked && (state || looked.likely)) report(chip, looked);
        }
      }
    };
    react([page.state], () => mark([document.body], true));
    react([page.dirty], () => mark(page.dirty.value, false));
    react([page.look], () => root.toggleAttribute(DARK, page.look.value.dark));
    signal.addEventListener('abort', () => {
      root.removeAttribute(DARK);
      for (const chip of document.querySelectorAll(`[${ATTRIBUTE}]`)) setMark(chip, null);
    });
  },
};

/** Who has prepared the 1on1: nobody yet, I, the other, both. Null when it is none. */
function stateOf(key: string, { state: { value } }: Page): string | null {
  const glance = glanceOf(value, key);
  if (!(markOf(value, key) ?? glance)) return null;
  const theirs = isAnswered(glance?.theirs);
  if (isAnswered(glance?.mine)) return theirs ? 'both' : 'mine';
  return theirs ? 'theirs' : 'open';
}

function setMark(chip: Element, state: string | null): void {
  if (chip.getAttribute(ATTRIBUTE) === state) return;
  if (state === null) chip.removeAttribute(ATTRIBUTE);
  else chip.setAttribute(ATTRIBUTE, state);
}
