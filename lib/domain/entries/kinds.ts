/** All kinds of entries. */
import { asideKind } from '#lib/domain/aside.ts';
import { commitmentKind } from '#lib/domain/commitment.ts';
import { handoverKind } from '#lib/domain/handover.ts';
import { sharedMeetingKind } from '#lib/domain/joint-meeting.ts';
import { memoKind } from '#lib/domain/memo.ts';
import { preferenceKind } from '#lib/domain/preference.ts';
import { preparationKind } from '#lib/domain/preparation.ts';
import { privateMemoKind } from '#lib/domain/private-memo.ts';
import { templateKind } from '#lib/domain/template.ts';
import type { EntryKind } from './entry-kind.ts';
import type { Entry, KeptEntry } from './kept-entry.ts';

export const entryKinds = {
  preparation: preparationKind,
  memo: memoKind,
  commitment: commitmentKind,
  meeting: sharedMeetingKind,
  aside: asideKind,
  preference: preferenceKind,
  handover: handoverKind,
  private: privateMemoKind,
  template: templateKind,
} as const;

type EntryKinds = typeof entryKinds;
export type Kind = keyof EntryKinds;
export type ContentOf<K extends Kind> =
  EntryKinds[K] extends EntryKind<infer C, infer _Change, infer _Body> ? C : never;
export type ChangeOf<K extends Kind> =
  EntryKinds[K] extends EntryKind<infer _Content, infer C, infer _Body> ? C : never;

/** The kind of that name, or null for one that this version does not know. */
export function kindOf(kind: string): EntryKind | null {
  return Object.hasOwn(entryKinds, kind) ? (entryKinds[kind as Kind] as EntryKind) : null;
}

/** Name of an entry: what it is about is a meeting's event id, an id of its own, or nothing. */
export function nameOf(kind: string, about: string | null): string {
  return about === null ? kind : `${kind}.${about}`;
}

/** Those of the rows that are of that kind, with what they say. */
export function ofKind<K extends Kind>(rows: readonly KeptEntry[], kind: K): Entry<ContentOf<K>>[] {
  // What a row says is typed by its kind.
  const { read } = entryKinds[kind] as unknown as EntryKind<ContentOf<K>>;
  return rows
    .filter((row) => row.kind === kind)
    .map((row) => ({ ...row, content: read(row.body) }));
}
