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
  /** Once it is kept: snapshots from that instant on have it, those before were on their way. */
  readonly keptAt: string | null;
}

/** By field; each further topic is one, `more.<id>`, and null once it was taken away. */
export type Edits = Readonly<Record<string, Edit>>;

const MORE = 'more.';

export function withChange(edits: Edits, change: PreparationChange, number: number): Edits {
  const entries = Object.entries(byField(change)).map(([field, value]): [string, Edit] => {
    return [field, { value, number, stage: 'unsent', keptAt: null }];
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

/**
 * The answer to what was sent when `number` was the last edit; newer edits are not answered.
 * `keptAt` null = it was not kept.
 */
export function asAnswered(
  edits: Edits,
  change: PreparationChange,
  number: number,
  keptAt: string | null,
): Edits {
  const sent = byField(change);
  const stage = keptAt === null ? 'unsent' : 'kept';
  return mapEdits(edits, (edit, field) =>
    field in sent && edit.number <= number && edit.stage === 'sent'
      ? { ...edit, stage, keptAt }
      : edit,
  );
}

/** Takes away what the snapshot has: its last edit was at `at` (ISO 8601 in UTC), null = none yet. */
export function settled(edits: Edits, at: string | null): Edits {
  return mapEdits(edits, (edit) => {
    const isThere = edit.keptAt !== null && at !== null && at >= edit.keptAt;
    return isThere ? null : edit;
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
