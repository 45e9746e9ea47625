/**
 * What a person changed, laid over the background's last snapshot until that has caught up, so that
 * a tap is on the screen at once and never flickers back. Pure data; one meeting at a time.
 */
import type { Preparation, PreparationChange } from '#lib/domain/preparation.ts';

interface Edit {
  readonly value: unknown;
  /** Told apart from an earlier edit of the same field. */
  readonly number: number;
  readonly stage: 'unsent' | 'sent' | 'kept';
  /** Snapshots that came since it was kept; the first may have been on its way before. */
  readonly snapshots: number;
}

/** By field; each further topic is one, `more.<id>`, and null once it was taken away. */
export type Edits = Readonly<Record<string, Edit>>;

const MORE = 'more.';

export function withChange(edits: Edits, change: PreparationChange, number: number): Edits {
  const entries = Object.entries(byField(change)).map(([field, value]): [string, Edit] => {
    return [field, { value, number, stage: 'unsent', snapshots: 0 }];
  });
  return { ...edits, ...Object.fromEntries(entries) };
}

/** What the person sees: the snapshot with their edits over it. */
export function laidOver(snapshot: Preparation, edits: Edits): Preparation {
  const { more = {}, ...said } = changeOf(edits, () => true);
  const topics = Object.entries({ ...snapshot.more, ...more });
  const there = topics.flatMap(([id, topic]) => (topic ? [[id, topic] as const] : []));
  return { ...snapshot, ...(said as Partial<Preparation>), more: Object.fromEntries(there) };
}

/** What has not been sent yet. */
export function unsent(edits: Edits): PreparationChange {
  return changeOf(edits, ({ stage }) => stage === 'unsent');
}

export function asSent(edits: Edits, change: PreparationChange): Edits {
  const sent = byField(change);
  return mapEdits(edits, (edit, field) => (field in sent ? { ...edit, stage: 'sent' } : edit));
}

/** True while the background has not answered. */
export function isSent({ stage }: Edit): boolean {
  return stage === 'sent';
}

/** The answer to what was sent when `number` was the last edit; newer edits are not answered. */
export function asAnswered(
  edits: Edits,
  change: PreparationChange,
  number: number,
  kept: boolean,
): Edits {
  const sent = byField(change);
  const stage = kept ? 'kept' : 'unsent';
  return mapEdits(edits, (edit, field) =>
    field in sent && edit.number <= number && edit.stage === 'sent' ? { ...edit, stage } : edit,
  );
}

/** Takes away what the snapshot says too, and what is kept and two snapshots contradict. */
export function settled(edits: Edits, snapshot: Preparation): Edits {
  const says = byField(snapshot);
  return mapEdits(edits, (edit, field) => {
    if (edit.stage !== 'kept') return edit;
    const isSaid = JSON.stringify(says[field] ?? null) === JSON.stringify(edit.value);
    return isSaid || edit.snapshots > 0 ? null : { ...edit, snapshots: edit.snapshots + 1 };
  });
}

function byField({ more = {}, ...said }: PreparationChange): Record<string, unknown> {
  const topics = Object.entries(more).map(([id, topic]) => [`${MORE}${id}`, topic]);
  return { ...said, ...Object.fromEntries(topics) };
}

function changeOf(edits: Edits, wanted: (edit: Edit) => boolean): PreparationChange {
  const all = Object.entries(edits).filter(([, edit]) => wanted(edit));
  const isFurther = ([field]: (typeof all)[number]) => field.startsWith(MORE);
  const said = all.filter((one) => !isFurther(one)).map(([field, { value }]) => [field, value]);
  const more = all
    .filter(isFurther)
    .map(([field, { value }]) => [field.slice(MORE.length), value] as const);
  const further = more.length > 0 ? { more: Object.fromEntries(more) } : {};
  return { ...Object.fromEntries(said), ...further };
}

function mapEdits(edits: Edits, next: (edit: Edit, field: string) => Edit | null): Edits {
  const entries = Object.entries(edits).flatMap(([field, edit]) => {
    const changed = next(edit, field);
    return changed ? [[field, changed] as const] : [];
  });
  return Object.fromEntries(entries);
}
