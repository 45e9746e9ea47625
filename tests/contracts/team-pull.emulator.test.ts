import { beforeEach, describe, expect, it } from 'vitest';
import type { Changes, Cursor } from '#lib/domain/ports.ts';
import { type Fields, writeDocuments } from '#scripts/emulators/write-documents.ts';
import { type Desk, openTeamOffice, sentRow } from './team-office.ts';

let office: Awaited<ReturnType<typeof openTeamOffice>>;
let naomi: Desk;
let pair: string;
beforeEach(async () => {
  office = await openTeamOffice();
  naomi = await office.enter('naomi');
  pair = office.pairOf('mika', 'naomi');
});

const second = (count: number) => new Date(Date.UTC(2026, 10, 20, 0, 0, count));
const document = (event: string, updatedAt: Date, change: Fields = {}) => ({
  path: `orgs/${office.config.org}/pairs/${pair}/entries/preparation.${event}.${office.uidOf('mika')}`,
  fields: {
    people: pair.split('_'),
    author: office.uidOf('mika'),
    event,
    lineage: 'weekly',
    startLocal: null,
    kind: 'preparation',
    body: { v: 1, t: '{"fields":{}}' },
    editedAt: updatedAt,
    updatedAt,
    rev: 1,
    ...change,
  },
});

/** Reads page after page from the cursor on, as the engine does. */
async function readFrom(start: Cursor | null) {
  const pages: Changes[] = [];
  let page: Changes | undefined;
  do {
    page = await naomi.team.pull(page ? page.cursor : start);
    pages.push(page);
  } while (page.more);
  return {
    meetings: pages.flatMap(({ entries }) => entries.map((entry) => entry.meetingId)),
    unreadable: pages.flatMap(({ unreadable }) => unreadable),
    cursor: page.cursor,
    pages: pages.length,
  };
}

describe('Pulling what changed', () => {
  it('reads nothing, and keeps the beginning, when there is nothing', async () => {
    expect(await naomi.team.pull(null)).toEqual({
      entries: [],
      unreadable: [],
      cursor: null,
      more: false,
    });
  });

  it('reads page after page, each document once, oldest first', async () => {
    const events = Array.from({ length: 120 }, (_, n) => `m${String(n).padStart(3, '0')}`);
    const shuffled = events.map((event, n) => document(event, second(n * 100))).reverse();
    await writeDocuments(office.emulators, shuffled);
    const { meetings, pages } = await readFrom(null);
    expect(meetings).toEqual(events);
    expect(pages).toBe(2);
  });

  it('loses none of more documents than a page holds that have the same time', async () => {
    const events = Array.from({ length: 120 }, (_, n) => `m${String(n).padStart(3, '0')}`);
    await writeDocuments(
      office.emulators,
      events.map((event) => document(event, second(7))),
    );
    const { meetings, cursor, pages } = await readFrom(null);
    expect(meetings).toEqual(events);
    expect(pages).toBe(2);
    await writeDocuments(office.emulators, [document('later', second(1000))]);
    expect((await readFrom(cursor)).meetings).toEqual([...events, 'later']);
  });

  it('finds what became visible late, up to a minute behind the last place', async () => {
    await writeDocuments(office.emulators, [document('seen', second(100))]);
    const { cursor } = await readFrom(null);
    await writeDocuments(office.emulators, [
      document('too-old', second(39)),
      document('late', second(41)),
      document('new', second(300)),
    ]);
    expect((await readFrom(cursor)).meetings).toEqual(['late', 'seen', 'new']);
  });

  it('reads the last minute once more when it is surely over, and then no more', async () => {
    await writeDocuments(office.emulators, [document('seen', second(100))]);
    const first = await readFrom(null);
    const soon = await readFrom(first.cursor);
    office.passTime(91_000);
    await writeDocuments(office.emulators, [document('late', second(41))]);
    const later = await readFrom(soon.cursor);
    expect([soon.meetings, later.meetings]).toEqual([['seen'], ['late', 'seen']]);
    await writeDocuments(office.emulators, [document('never', second(42))]);
    const after = await readFrom(later.cursor);
    expect(after).toMatchObject({ meetings: [], cursor: later.cursor });
    await writeDocuments(office.emulators, [document('new', second(101))]);
    expect((await readFrom(after.cursor)).meetings).toEqual(['new']);
  });

  it('reads it again as long as the clock jumps', async () => {
    await writeDocuments(office.emulators, [document('seen', second(100))]);
    let { cursor } = await readFrom(null);
    for (const jump of [365, -365, 2]) {
      office.passTime(jump * 24 * 60 * 60 * 1000);
      const again = await readFrom(cursor);
      expect(again.meetings).toEqual(['seen']);
      cursor = again.cursor;
    }
  });

  it('reads everything again from a cursor that it does not understand', async () => {
    await writeDocuments(office.emulators, [document('one', second(1))]);
    for (const cursor of ['', 'null', '{"v":0}', '{"v":1,"seconds":"x"}']) {
      expect((await readFrom(cursor)).meetings).toEqual(['one']);
    }
  });

  it('brings a document again after every change', async () => {
    const mika = await office.enter('mika');
    await mika.team.send([sentRow(pair)]);
    const { cursor } = await readFrom(null);
    await mika.team.send([sentRow(pair, { editedAt: '2026-11-24T09:30:00.000Z' })]);
    const { entries } = await naomi.team.pull(cursor);
    expect(entries).toMatchObject([{ rev: 2 }]);
  });

  it('goes back a minute where a reading was given up before its end', async () => {
    const events = Array.from({ length: 101 }, (_, n) => `m${String(n).padStart(3, '0')}`);
    await writeDocuments(
      office.emulators,
      events.map((event, n) => document(event, second(n * 100))),
    );
    const { cursor } = await naomi.team.pull(null);
    await writeDocuments(office.emulators, [document('late', second(9_899))]);
    office.passTime(60_000);
    expect((await readFrom(cursor)).meetings).toEqual(['late', 'm099', 'm100']);
  });

  it('shows what it can’t read by its path, and goes on behind it', async () => {
    const odd: Fields[] = [
      { body: { v: 2, g: 1, iv: '', ct: '' } },
      { body: { v: 1, t: 'no json' } },
      { body: { v: 1, t: '{"fields":{"note":["yesterday","x"]}}' } },
      { kind: 'gossip' },
      { rev: 1.5 },
      { extra: true },
      { author: office.uidOf('kenta') },
      { editedAt: 'yesterday' },
      { lineage: 'x'.repeat(1025) },
    ];
    const documents = odd.map((change, n) => document(`odd${n}`, second(n), change));
    await writeDocuments(office.emulators, [...documents, document('fine', second(50))]);
    const { meetings, unreadable } = await readFrom(null);
    expect(meetings).toEqual(['fine']);
    expect(unreadable).toEqual(documents.map(({ path }) => path));
  });

  it('brings own preparations too, and nothing of other pairs', async () => {
    const kenta = await office.enter('kenta');
    await naomi.team.send([sentRow(pair, { meetingId: 'mine' })]);
    await kenta.team.send([sentRow(office.pairOf('kenta', 'tomo'), { meetingId: 'theirs' })]);
    expect((await readFrom(null)).meetings).toEqual(['mine']);
  });

  it('leaves out another organisation of the same project', async () => {
    const { path, fields } = document('elsewhere', second(1));
    const elsewhere = path.replace(office.config.org, 'globex');
    await writeDocuments(office.emulators, [{ path: elsewhere, fields }]);
    expect(await readFrom(null)).toMatchObject({ meetings: [], unreadable: [] });
  });
});
