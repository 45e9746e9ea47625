import type { KeptEntry } from '#lib/domain/entries/kept-entry.ts';
import type { OutboxRow } from '#lib/domain/ports.ts';

/** What waits to be sent of that entry. */
export function waitingOf(
  waiting: readonly OutboxRow[],
  entry: Pick<KeptEntry, 'name' | 'thread'> | null,
): OutboxRow | null {
  const isOfIt = ({ name, thread }: OutboxRow) => name === entry?.name && thread === entry.thread;
  return waiting.find(isOfIt) ?? null;
}
