/**
 * What a person changed, laid over the background's last snapshot until that has caught up, so that
 * a tap is on the screen at once and never flickers back. Pure data; one meeting at a time.
 */
import type { Preparation, PreparationChange } from '#lib/domain/preparation.ts';

type Field = keyof Preparation;

interface Edit<F extends Field = Field> {
  readonly value: Preparation[F];
  /** Told apart from an earlier edit of the same field. */
  readonly number: number;
  readonly stage: 'unsent' | 'sent' | 'kept';
  /** Snapshots that came since it was kept; the first may have been on its way before. */
  readonly snapshots: number;
}

export type Edits = { readonly [F in Field]?: Edit<F> };

const fields = ['topic', 'response', 'note'] as const satisfies readonly Field[];

export function withChange(edits: Edits, change: PreparationChange, number: number): Edits {
  const entries = fields.flatMap((field) => {
    const value = change[field];
    return value === undefined ? [] : [[field, { value, number, stage: 'unsent', snapshots: 0 }]];
  });
  return { ...edits, ...Object.fromEntries(entries) };
}

/** What the person sees: the snapshot with their edits over it. */
export function laidOver(snapshot: Preparation, edits: Edits): Preparation {
  return {
    topic: edits.topic ? edits.topic.value : snapshot.topic,
    response: edits.response ? edits.response.value : snapshot.response,
    note: edits.note ? edits.note.value : snapshot.note,
  };
}

/** What has not been sent yet. */
export function unsent(edits: Edits): PreparationChange {
  return valuesOf(edits, ({ stage }) => stage === 'unsent');
}

export function asSent(edits: Edits, change: PreparationChange): Edits {
  return mapEdits(edits, (edit, field) => (field in change ? { ...edit, stage: 'sent' } : edit));
}

/** The answer to what was sent when `number` was the last edit; newer edits are not answered. */
export function asAnswered(
  edits: Edits,
  change: PreparationChange,
  number: number,
  kept: boolean,
): Edits {
  const stage = kept ? 'kept' : 'unsent';
  return mapEdits(edits, (edit, field) =>
    field in change && edit.number <= number && edit.stage === 'sent' ? { ...edit, stage } : edit,
  );
}

/** Takes away what the snapshot says too, and what is kept and two snapshots contradict. */
export function settled(edits: Edits, snapshot: Preparation): Edits {
  return mapEdits(edits, (edit, field) => {
    if (edit.stage !== 'kept') return edit;
    if (snapshot[field] === edit.value || edit.snapshots > 0) return null;
    return { ...edit, snapshots: edit.snapshots + 1 };
  });
}

function valuesOf(edits: Edits, wanted: (edit: Edit) => boolean): PreparationChange {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const edit = edits[field];
      return edit && wanted(edit) ? [[field, edit.value]] : [];
    }),
  );
}

function mapEdits(edits: Edits, next: (edit: Edit, field: Field) => Edit | null): Edits {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const edit = edits[field];
      const changed = edit && next(edit, field);
      return changed ? [[field, changed]] : [];
    }),
  );
}
