/** Entries as tests need them: whole and valid, with what matters to the test said by the test. */
import type { KeptEntry } from '#lib/domain/entries/kept-entry.ts';
import { entryKinds } from '#lib/domain/entries/kinds.ts';
import type { SentEntry, SharedEntry } from '#lib/domain/ports.ts';
import { type PreparationChange, preparationKind } from '#lib/domain/preparation.ts';

const MEETING = 'weekly_20261102T010000Z';
const EDITED = '2026-11-01T10:00:00.000Z';

/** The body of a preparation in which that was written then. */
export function preparationBody(change: PreparationChange, editedAt = EDITED, edit = 'test') {
  return preparationKind.write(preparationKind.blank, change, {
    now: Date.parse(editedAt),
    edit,
  });
}

/** What a preparation's body says. */
export function preparationIn({ body }: { readonly body: unknown }) {
  const parsed = entryKinds.preparation.parse(body);
  return parsed && preparationKind.read(parsed);
}

type Given<T> = Partial<T> & { readonly says?: PreparationChange };

/** A preparation on its way; `says` = what was written in it at `editedAt`. */
export function sentEntry({ says = {}, ...change }: Given<SentEntry> = {}): SentEntry {
  const meetingId = change.meetingId ?? MEETING;
  return {
    pairId: 'uid-hana_uid-yamada',
    name: `preparation.${meetingId}`,
    kind: 'preparation',
    meetingId,
    lineageId: 'weekly',
    startLocal: '2026-11-02T10:00',
    body: preparationBody(says, change.editedAt),
    editedAt: EDITED,
    rev: 0,
    ...change,
  };
}

export function sharedEntry(change: Given<SharedEntry> = {}): SharedEntry {
  return {
    ...sentEntry({ rev: 1, ...change }),
    authorUid: 'uid-yamada',
    updatedAt: EDITED,
    ...rest(change),
  };
}

export function keptEntry(change: Given<KeptEntry> = {}): KeptEntry {
  const { pairId: _, ...entry } = sentEntry({ says: change.says ?? {} });
  return {
    ...entry,
    schema: 1,
    author: 'me',
    thread: '',
    pairId: null,
    sharedAt: null,
    ...rest(change),
  };
}

function rest<T>({ says, ...change }: Given<T>) {
  void says;
  return change;
}
