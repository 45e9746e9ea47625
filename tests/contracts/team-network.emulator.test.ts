import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSync } from '#lib/sync/create-sync.ts';
import { memorySyncStore } from '#support/memory-sync-store.ts';
import { type ShakyLine, shakyLine } from '#support/shaky-line.ts';
import { type Desk, NOW, openTeamOffice, sentRow } from './team-office.ts';

const offline = { code: 'offline' };
let office: Awaited<ReturnType<typeof openTeamOffice>>;
let lines: { firestore: ShakyLine; auth: ShakyLine };
let mika: Desk;
let pair: string;

const atTheEndOf = ({ firestore, auth }: typeof lines) => ({
  emulator: { firestore: firestore.address, auth: auth.address },
});

beforeEach(async () => {
  office = await openTeamOffice();
  const { firestore, auth } = office.emulators;
  lines = { firestore: await shakyLine(firestore), auth: await shakyLine(auth) };
  mika = await office.enter('mika', atTheEndOf(lines));
  pair = office.pairOf('mika', 'naomi');
});
afterEach(() => {
  lines.firestore.close();
  lines.auth.close();
});

describe('Without an answer from Firestore', () => {
  it('everything says offline, and works again as soon as there is one', async () => {
    lines.firestore.state = 'cut';
    await expect(mika.team.pull(null)).rejects.toMatchObject(offline);
    await expect(mika.team.send(sentRow(pair))).rejects.toMatchObject(offline);
    await expect(mika.team.findColleague('x@example.test')).rejects.toMatchObject(offline);
    await expect(mika.team.roleTowards('x')).rejects.toMatchObject(offline);
    lines.firestore.state = 'well';
    expect(await mika.team.send(sentRow(pair))).toMatchObject({ rev: 1 });
  });

  it('signing in says offline and leaves no half of a session', async () => {
    const { team, note } = office.device(atTheEndOf(lines));
    lines.firestore.state = 'cut';
    await expect(team.signIn(office.emailOf('mika'))).rejects.toMatchObject(offline);
    lines.firestore.state = 'well';
    note({ uid: mika.uid, email: office.emailOf('mika'), name: '' });
    await expect(team.pull(null)).rejects.toMatchObject({ code: 'signed-out' });
  });
});

describe('Without an answer from Auth', () => {
  it('signing in says offline', async () => {
    lines.auth.state = 'cut';
    const { team } = office.device(atTheEndOf(lines));
    await expect(team.signIn(office.emailOf('mika'))).rejects.toMatchObject(offline);
  });
});

describe('When the answer to a write is lost', () => {
  it('the row has been taken once, and sending it again learns its revision', async () => {
    lines.firestore.state = 'loses answers to writes';
    await expect(mika.team.send(sentRow(pair))).rejects.toMatchObject(offline);
    lines.firestore.state = 'well';
    expect((await mika.team.pull(null)).preparations).toMatchObject([{ rev: 1 }]);
    expect(await mika.team.send(sentRow(pair))).toMatchObject({ rev: 1 });
    expect((await mika.team.pull(null)).preparations).toMatchObject([{ rev: 1 }]);
  });
});

describe('The engine with the real team', () => {
  const content = (note: string) => ({ topic: 'work', response: 'think', note }) as const;
  const deskOf = ({ team }: Desk) => {
    const store = memorySyncStore();
    const parts = { store, team, clock: { now: () => NOW }, random: () => 0 };
    return { store, sync: createSync({ ...parts, lock: (work) => work() }) };
  };

  it('carries what was written offline to the other person, once the line is back', async () => {
    const here = deskOf(mika);
    const there = deskOf(await office.enter('naomi'));
    const edit = { meetingId: 'weekly', key: 'k1', at: '2026-11-24T09:00:00.000Z', pairId: pair };
    here.store.edit({ ...edit, content: content('to talk about') });

    lines.firestore.state = 'cut';
    expect(await here.sync.run()).toMatchObject({ outcome: 'offline', sent: 0 });
    expect(here.store.outbox()).toMatchObject([{ key: 'k1', lastError: 'offline' }]);

    lines.firestore.state = 'well';
    expect(await here.sync.run({ retryNow: true })).toMatchObject({ outcome: 'done', sent: 1 });
    expect(here.store.outbox()).toEqual([]);
    expect(await there.sync.run()).toMatchObject({ outcome: 'done', received: 1 });
    expect(there.store.theirs('weekly', pair)?.content).toEqual(content('to talk about'));
  });

  it('keeps what the rules refuse, and sends the rest', async () => {
    const here = deskOf(mika);
    const at = '2026-11-24T09:00:00.000Z';
    const elsewhere = office.pairOf('kenta', 'naomi');
    here.store.edit({ meetingId: 'm1', key: 'k1', at, pairId: elsewhere, content: content('no') });
    here.store.edit({ meetingId: 'm2', key: 'k2', at, pairId: pair, content: content('yes') });
    expect(await here.sync.run()).toMatchObject({ outcome: 'done', sent: 1, refused: 1 });
    expect(here.store.outbox()).toMatchObject([{ key: 'k1', lastError: 'denied' }]);
    expect(here.store.mine('m1')?.content).toEqual(content('no'));
  });
});
