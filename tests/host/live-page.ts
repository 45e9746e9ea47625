/** What tests of a living page call in it, built into one script. */
import { findAllChips } from '#lib/host/all-chips.ts';
import { readChip } from '#lib/host/chip-reading.ts';
import { findDialog } from '#lib/host/dialog.ts';
import { observePage } from '#lib/host/observe.ts';
import { readDialog } from '#lib/host/open-event-reading.ts';
import { readPage } from '#lib/host/page.ts';

/** What `observePage` has handed over, parts by their ids. */
const seen: string[][] = [];
let observing = new AbortController();

export function observe(): void {
  observing = new AbortController();
  observePage(
    document,
    (parts) => void seen.push(parts.map((part) => part.id || part.tagName)),
    observing.signal,
  );
}

export function stop(): void {
  observing.abort();
}

/** What was handed over since the last call, once two frames have passed. */
export async function changes(): Promise<typeof seen> {
  for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
  return seen.splice(0);
}

export function events() {
  return findAllChips(document).flatMap((chip) => readChip(chip) ?? []);
}

export function openEvent() {
  const dialog = findDialog(document);
  return dialog && readDialog(dialog);
}

export function page() {
  return readPage(document);
}
