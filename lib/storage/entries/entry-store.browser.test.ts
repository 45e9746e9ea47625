import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Companion, KeptEntry } from '#lib/domain/entries/kept-entry.ts';
import type { Edit } from '#lib/domain/local-store.ts';
import { meetingRow } from '#support/rows.ts';
import { type Database, openDatabase } from '../database.ts';
import { createEntryStore } from './entry-store.ts';

const meeting = meetingRow();
const NAME = `preparation.${meeting.meetingId}`;
const NOBODY: Companion = { email: '', pairId: null };
const PAIR = 'uid-hana_uid-yamada';
const YAMADA: Companion = { email: 'yamada@example.com', pairId: PAIR };
const SATO: Companion = { email: 'sato@example.com', pairId: 'uid-hana_uid-sato' };

let database: Database;
let edits = 0;
beforeEach(() => {
  database = openDatabase(`sashi-${crypto.randomUUID()}`);
});
afterEach(() => database.close());

const store = () => createEntryStore(database);
const save = (change: Edit<'preparation'>['change'], other = YAMADA) => {
  edits += 1;
  const at = new Date(Date.UTC(2026, 10, 1, 10, 0, edits)).toISOString();
  return store().save({
    kind: 'preparation',
    meeting,
    addressee: { thread: other.email, pairId: other.pairId },
    change,
    at,
    key: `k${edits}`,
  });
};
const kept = () => store().of('preparation', meeting.meetingId);

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
    await database.entries.update([NAME, 'me', YAMADA.email], {
      editedAt: ahead,
    });
    await save({ note: 'second' });
    expect(await kept()).toMatchObject([
      { content: { note: 'second' }, editedAt: '2026-11-01T23:00:01.000Z' },
    ]);
  });

  it('is stored and put into the outbox together, or not at all', async () => {
    database.unsent.hook('creating', () => {
      throw new Error('disk full');
    });
    await expect(save({ topic: 'work' })).rejects.toThrow('disk full');
    expect(await database.entries.count()).toBe(0);
    expect(await database.unsent.count()).toBe(0);
  });

  it('written while nobody was known goes to the one who turns out to be the other', async () => {
    await save({ note: 'for whoever it is' }, NOBODY);
    await store().address(meeting.meetingId, YAMADA.email);
    await store().join(YAMADA.email, 'uid-hana_uid-yamada');
    expect(await kept()).toMatchObject([{ thread: YAMADA.email, pairId: YAMADA.pairId }]);
    expect(await store().waiting()).toMatchObject([{ thread: YAMADA.email }]);
    expect(await database.unsent.count()).toBe(1);
  });

  it('written signed out joins what came from another device: of each field the later stays', async () => {
    await save({ note: 'from elsewhere', topic: 'career' });
    await save({ note: 'while signed out' }, NOBODY);
    await save({ response: 'listen' });
    await store().address(meeting.meetingId, YAMADA.email);
    expect(await kept()).toMatchObject([
      {
        thread: YAMADA.email,
        pairId: YAMADA.pairId,
        content: { note: 'while signed out', topic: 'career', response: 'listen' },
      },
    ]);
  });

  it('is refused whole when all of it together is more than the team takes', async () => {
    await save({ note: 'before' });
    const topic = { topic: null, response: null, note: 'あ'.repeat(4000), mark: null };
    const more = Array.from('abcdef', (id) => [id, { ...topic, place: id }] as const);
    expect(await save({ more: Object.fromEntries(more) })).toBe('too-large');
    expect(await kept()).toMatchObject([{ content: { note: 'before', more: {} } }]);
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
    const odd = { name: NAME, meetingId: meeting.meetingId, author: 'me', thread: 'x', schema: 7 };
    await database.table('entries').add(odd);
    expect(await kept()).toMatchObject([{ content: { note: 'good' } }]);
    expect(await database.quarantine.toArray()).toMatchObject([
      { table: 'entries', key: JSON.stringify([NAME, 'me', 'x']), found: odd },
    ]);
    expect(await kept()).toHaveLength(1);
    expect(await database.quarantine.count()).toBe(1);
  });
});

describe('What is shared with one person', () => {
  it('is all of the pair and what I wrote before there was one, and nothing with anybody else', async () => {
    await save({ note: 'to Sato' }, SATO);
    await save({ note: 'to Yamada, not yet in the team' }, { ...YAMADA, pairId: null });
    const theirs = {
      name: 'preparation.other',
      author: 'them',
      thread: PAIR,
      pairId: PAIR,
    } as const;
    const [mine] = await database.entries.where({ thread: YAMADA.email, author: 'me' }).toArray();
    await database.entries.put({ ...(mine as KeptEntry), ...theirs });
    const found = await store().with(YAMADA);
    expect(found.map(({ name, author }) => `${author}: ${name}`).sort()).toEqual([
      `me: ${NAME}`,
      'them: preparation.other',
    ]);
    expect(await store().with({ ...YAMADA, pairId: null })).toHaveLength(1);
  });
});
