/** Every chip of a saved page, also one in which a part is missing; for the maintainer's tool. */
import { chipId } from './chip-sighting.ts';
import { isOtherThanEvent } from './event-id.ts';
import { CHIP, OWN } from './selectors.ts';

const ANY_CHIP = Object.values(CHIP).join();

/** In the order of the page; tasks and time blocks are left out. */
export function findAllChips(document: Document): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(ANY_CHIP)].filter(isChip).filter(isEvent);
}

/** Which selector says that it is a chip. */
export function chipLayer(chip: Element): number {
  return chip.matches(CHIP[1]) ? 1 : chip.matches(CHIP[2]) ? 2 : 3;
}

/** The outermost of what looks like a chip, or the one that says it is one. */
function isChip(candidate: HTMLElement): boolean {
  if (candidate.matches(CHIP[1])) return true;
  return !candidate.parentElement?.closest(ANY_CHIP) && !candidate.querySelector(CHIP[1]);
}

function isEvent(chip: HTMLElement): boolean {
  const { id, log } = chipId(chip);
  const logged = /2:\["([^"]+)"/.exec(log ?? '')?.[1];
  return !isOtherThanEvent(id ?? logged ?? '') && !chip.closest(OWN);
}
