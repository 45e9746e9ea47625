/** What people write on their devices, and a ledger of what they were told is kept. */
import * as Y from 'yjs';
import type { FieldsBody } from '#lib/domain/entries/fields-body.ts';
import { mineFor } from '#lib/domain/entries/kept-entry.ts';
import type { Kind } from '#lib/domain/entries/kinds.ts';
import { MEMO_TEXT } from '#lib/domain/memo.ts';
import { pairIdOf } from '#lib/domain/team.ts';
import type { Command } from './commands.ts';
import type { FaultyDevice } from './device.ts';

export interface Ledger {
  /** By `uid other meeting field`: the latest stamp of what was acknowledged. */
  readonly stamps: Map<string, string>;
  /** By `pair meeting`: the words that were acknowledged and nobody deleted. */
  readonly words: Map<string, Set<string>>;
}

export const addresseeOf = (uid: string, other: string) => ({
  thread: `${other}@example.test`,
  pairId: pairIdOf(uid, other),
});

const meetingOf = (meetingId: string) => ({ meetingId, lineageId: 'weekly', startLocal: null });

export const fieldsOf = (body: unknown) => (body as FieldsBody | undefined)?.fields ?? {};

export function mineOn<K extends Kind>(
  device: FaultyDevice,
  kind: K,
  meeting: string,
  other: string,
) {
  return device.look(async (local) =>
    mineFor(await local.entries.of(kind, meeting), addresseeOf(device.uid, other)),
  );
}

export function createWriting() {
  const ledger: Ledger = { stamps: new Map(), words: new Map() };
  let edits = 0;

  const save = (device: FaultyDevice, kind: Kind, meeting: string, other: string, change: object) =>
    device.tries(() =>
      device.local().entries.save({
        kind,
        meeting: meetingOf(meeting),
        addressee: addresseeOf(device.uid, other),
        change: change as never,
        at: new Date(device.clock.now).toISOString(),
        key: `edit${edits}`,
      }),
    );

  return {
    ledger,

    async write(device: FaultyDevice, command: Command & { do: 'write' }): Promise<void> {
      const { meeting, field, with: other } = command;
      edits += 1;
      const value = { topic: 'work', response: 'listen', note: '' }[field] || `note ${edits}`;
      const fate = await save(device, 'preparation', meeting, other, { [field]: value });
      if (fate !== 'done') return;
      const row = await mineOn(device, 'preparation', meeting, other);
      const stamp = fieldsOf(row?.body)[field]?.[0] ?? '';
      const key = [device.uid, other, meeting, field].join(' ');
      if (stamp > (ledger.stamps.get(key) ?? '')) ledger.stamps.set(key, stamp);
    },

    /** Types a word into the memo of both, or deletes one. */
    async type(device: FaultyDevice, command: Command & { do: 'type' | 'delete' }): Promise<void> {
      const { meeting, with: other } = command;
      edits += 1;
      const document = new Y.Doc();
      document.clientID = edits;
      const row = await mineOn(device, 'memo', meeting, other);
      if (row) Y.applyUpdate(document, row.content.state);
      const known = Y.encodeStateVector(document);
      const text = document.getText(MEMO_TEXT);
      const place = placeIn(text.toJSON(), command.at);
      const [gone] = /\[\d+\]/.exec(text.toJSON().slice(place)) ?? [];
      if (command.do === 'type') text.insert(place, `[${edits}]`);
      else if (gone) text.delete(text.toJSON().indexOf(gone, place), gone.length);
      else return;
      const update = Y.encodeStateAsUpdate(document, known);
      const key = [pairIdOf(device.uid, other), meeting].join(' ');
      const words = ledger.words.get(key) ?? new Set();
      ledger.words.set(key, words);
      const word = `[${edits}]`;
      const fate = await save(device, 'memo', meeting, other, { update });
      if (command.do === 'type' && fate === 'done') words.add(word);
      // Deleted, or perhaps: nobody may count on it any more.
      if (command.do === 'delete' && gone && fate !== 'not done') words.delete(gone);
    },
  };
}

/** The beginning of one of the first words. */
function placeIn(text: string, at: number): number {
  const before = text
    .split(']')
    .slice(0, Math.floor(at * 6))
    .join(']').length;
  return Math.min(text.length, before === 0 ? 0 : before + 1);
}
