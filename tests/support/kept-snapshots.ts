/** Copies as `storage.local` keeps them, in a variable. */
import type { Snapshot, SnapshotStore } from '#lib/platform/snapshot-store.ts';

export interface KeptSnapshots extends SnapshotStore {
  /** The newest first. */
  ring: (Snapshot & { text: string })[];
}

export function keptSnapshots(): KeptSnapshots {
  const kept: KeptSnapshots = {
    ring: [],
    list: async () =>
      kept.ring.map(({ id, at, why, size, from }) => ({
        id,
        at,
        why,
        size,
        ...(from && { from }),
      })),
    keep: async (_, why, text, at) => {
      kept.ring = [{ id: at, at, why, size: text.length, text }, ...kept.ring].slice(0, 3);
    },
    read: async (_, id) => kept.ring.find((one) => one.id === id)?.text ?? null,
    replace: async (_, id, text, from) => {
      kept.ring = kept.ring.map((one) => (one.id === id ? { ...one, text, from } : one));
    },
    drop: async (_, id) => {
      kept.ring = kept.ring.filter((one) => one.id !== id);
    },
    clear: async () => {
      kept.ring = [];
    },
  };
  return kept;
}
