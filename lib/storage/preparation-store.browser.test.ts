import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Companion } from '#lib/domain/kept-preparation.ts';
import type { Edit } from '#lib/domain/local-store.ts';
import { meetingRow } from '#support/rows.ts';
import { type Database, openDatabase } from './database.ts';
import { createPreparationStore } from './preparation-store.ts';

const meeting = meetingRow();
const NOBODY: Companion = { email: '', pairId: null };
const YAMADA: Companion = { email: 'yamada@example.com', pairId: 'uid-hana_uid-yamada' };
const SATO: Companion = { email: 'sato@example.com', pairId: 'uid-hana_uid-sato' };

let database: Database;
let edits = 0;
beforeEach(() => {
  database = openDatabase(`sashi-${crypto.randomUUID()}`);
});
afterEach(() => database.close());

const store = () => createPreparationStore(database);
const save = (change: Edit['change'], other = YAMADA) => {
  edits += 1;
  const at = new Date(Date.UTC(2026, 10, 1, 10, 0, edits)).toISOString();
  return store().save({
    meeting,
    addressee: { thread: other.email, pairId: other.pairId },
    change,
    at,
    key: `k${edits}`,
  });
};
const kept = () => store().of(meeting.meetingId);

describe('A preparation', () => {
  it('keeps what a later change does not name', async () => {
    await save({ topic: 'career' });
    await save({ response: 'listen' });
    await save({ note: 'short' });
    expect(await kept()).toMatchObject([
      { content: { topic: 'career', response: 'listen', note: 'short' } },
    ]);
  });

  it('counts as edited later than before, also when the clock was set back', async () => {
    await save({ note: 'first' });
    const ahead = '2026-11-01T23:00:00.999Z';
    await database.preparations.update([meeting.meetingId, 'me', YAMADA.email], {
      editedAt: ahead,
    });
    await save({ note: 'second' });
    expect(await kept()).toMatchObject([
      { content: { note: 'second' }, editedAt: '2026-11-01T23:00:01.000Z' },
    ]);
  });

  it('is stored and put into the outbox together, or not at all', async () => {
    database.outbox.hook('creating', () => {
      throw new Error('disk full');
    });
    await expect(save({ topic: 'work' })).rejects.toThrow('disk full');
    expect(await database.preparations.count()).toBe(0);
    expect(await database.outbox.count()).toBe(0);
  });

  it('written while nobody was known goes to the one who turns out to be the other', async () => {
    await save({ note: 'for whoever it is' }, NOBODY);
    await store().address(meeting.meetingId, YAMADA.email);
    await store().join(YAMADA.email, 'uid-hana_uid-yamada');
    expect(await kept()).toMatchObject([{ thread: YAMADA.email, pairId: YAMADA.pairId }]);
    expect(await store().waiting()).toMatchObject([{ thread: YAMADA.email }]);
    expect(await database.outbox.count()).toBe(1);
  });

  it('written signed out takes the place of an earlier one from another device', async () => {
    await save({ note: 'from elsewhere' });
    await save({ note: 'while signed out' }, NOBODY);
    await store().address(meeting.meetingId, YAMADA.email);
    expect(await kept()).toMatchObject([
      { thread: YAMADA.email, pairId: YAMADA.pairId, content: { note: 'while signed out' } },
    ]);
  });

  it('written signed out gives way to a later one from another device, and is not lost', async () => {
    await save({ note: 'from elsewhere' });
    await save({ note: 'while signed out' }, NOBODY);
    const later = { editedAt: '2026-11-01T12:00:00.000Z' };
    await database.preparations.update([meeting.meetingId, 'me', YAMADA.email], later);
    await store().address(meeting.meetingId, YAMADA.email);
    const notes = (await kept()).map(({ thread, content }) => [thread, content.note]);
    expect(notes).toEqual([
      ['', 'while signed out'],
      [YAMADA.email, 'from elsewhere'],
    ]);
  });

  it('written for one person is never given to another who takes their place', async () => {
    await save({ note: 'for Yamada only' }, { ...YAMADA, pairId: null });
    await store().address(meeting.meetingId, SATO.email);
    await store().join(SATO.email, 'uid-hana_uid-sato');
    await save({ note: 'for Sato' }, SATO);
    const notes = new Map((await kept()).map((row) => [row.thread, row.content.note]));
    expect(notes).toEqual(
      new Map([
        [YAMADA.email, 'for Yamada only'],
        [SATO.email, 'for Sato'],
      ]),
    );
    expect((await kept()).find(({ thread }) => thread === YAMADA.email)?.pairId).toBeNull();
  });
});

describe('The database', () => {
  it('is there again after the browser closed it', async () => {
    await save({ note: 'before' });
    const connection = database.backendDB();
    connection.close();
    connection.dispatchEvent(new Event('close'));
    await save({ note: 'after' });
    expect(await kept()).toMatchObject([{ content: { note: 'after' } }]);
  });

  it('puts aside a row that it cannot read, whole, and goes on with the others', async () => {
    await save({ note: 'good' });
    const odd = { meetingId: meeting.meetingId, author: 'me', thread: 'x', schema: 7, note: 'odd' };
    await database.table('preparations').add(odd);
    expect(await kept()).toMatchObject([{ content: { note: 'good' } }]);
    expect(await database.quarantine.toArray()).toMatchObject([
      { table: 'preparations', key: JSON.stringify([meeting.meetingId, 'me', 'x']), found: odd },
    ]);
    expect(await kept()).toHaveLength(1);
    expect(await database.quarantine.count()).toBe(1);
  });
});
