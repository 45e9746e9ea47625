import type { EntryKind } from '#lib/domain/entries/entry-kind.ts';
import type { KeptEntry } from '#lib/domain/entries/kept-entry.ts';
import { kindOf } from '#lib/domain/entries/kinds.ts';

/** The kind of a row that was parsed, and so is known. */
export function kindOfRow({ kind }: Pick<KeptEntry, 'kind'>): EntryKind {
  const found = kindOf(kind);
  if (!found) throw new Error(`no kind ${kind}`);
  return found;
}

/** What the first says, with the edits of both, and the later of what each knows. */
export function mergeRows(one: KeptEntry, other: KeptEntry): KeptEntry {
  const pairId = one.pairId ?? other.pairId;
  return {
    ...one,
    pairId,
    startLocal: one.startLocal ?? other.startLocal,
    body: kindOfRow(one).merge(one.body, other.body),
    editedAt: later(one.editedAt, other.editedAt) ?? one.editedAt,
    rev: Math.max(revisionIn(pairId, one), revisionIn(pairId, other)),
    sharedAt: later(one.sharedAt, other.sharedAt),
  };
}

/** Revisions are counted in each pair anew: who comes back under another account makes another. */
export function revisionIn(pairId: string | null, row: KeptEntry): number {
  return row.pairId === pairId ? row.rev : 0;
}

/** ISO instants in UTC of the same form sort as they stand. */
function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
