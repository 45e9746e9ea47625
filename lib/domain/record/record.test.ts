/**
 * Properties: the record is valid by its schema; as JSON and back it says the same; what the other
 * person alone wrote is never in it.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { KeptEntry } from '#lib/domain/entries/kept-entry.ts';
import type { LocalStore } from '#lib/domain/local-store.ts';
import { MEMO_TEXT, memoKind } from '#lib/domain/memo.ts';
import { keptEntry } from '#support/entries.ts';
import { meetingRow } from '#support/rows.ts';
import { contentIn, recordOf, recordSchema } from './record.ts';

const AT = '2026-11-27T08:00:00.000Z';
const MEETING = 'weekly_20261102T010000Z';

function memoSaying(text: string): KeptEntry {
  const typed = new Y.Doc();
  typed.getText(MEMO_TEXT).insert(0, text);
  const change = { update: Y.encodeStateAsUpdate(typed) };
  const body = memoKind.write(memoKind.blank, change, { now: 0, edit: 'test' });
  return keptEntry({ name: `memo.${MEETING}`, kind: 'memo', author: 'both', body });
}

function storeOf(entries: KeptEntry[]): LocalStore {
  return {
    entries: { everything: async () => entries },
    meetings: { some: async (ids: string[]) => ids.map((meetingId) => meetingRow({ meetingId })) },
    people: { pairs: async () => [], marks: async () => [] },
  } as unknown as LocalStore;
}

async function writtenAndRead(entries: KeptEntry[]) {
  return recordSchema.parse(
    JSON.parse(
      JSON.stringify(
        await recordOf(storeOf(entries), { writtenAt: AT, author: null, settings: {} }),
      ),
    ),
  );
}

const text = fc.string({ unit: 'binary', maxLength: 200 });

describe('The record', () => {
  it('says the same after it was a file', () =>
    fc.assert(
      fc.asyncProperty(text, text, async (note, memo) => {
        const record = await writtenAndRead([keptEntry({ says: { note } }), memoSaying(memo)]);
        const [first, second] = record.entries;
        expect(first && contentIn('preparation', first)?.note).toBe(note);
        expect(second && contentIn('memo', second)?.text).toBe(
          memoKind.read(memoSaying(memo).body as Uint8Array).text,
        );
      }),
      { numRuns: 100 },
    ));

  it('holds the meetings that it is about, and nothing that the other person alone wrote', async () => {
    const theirs = keptEntry({
      author: 'them',
      thread: 'a_b',
      meetingId: 'x',
      says: { note: 'n' },
    });
    const record = await writtenAndRead([theirs, keptEntry({ says: { note: 'mine' } })]);
    expect(record.entries.map(({ author }) => author)).toEqual(['me']);
    expect(record.meetings.map(({ meetingId }) => meetingId)).toEqual([MEETING]);
  });
});
