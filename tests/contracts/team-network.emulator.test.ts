import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeDevice } from '#support/fake-device.ts';
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
    await expect(mika.team.send([sentRow(pair)])).rejects.toMatchObject(offline);
    await expect(mika.team.findColleague('x@example.test')).rejects.toMatchObject(offline);
    await expect(mika.team.roleTowards('x')).rejects.toMatchObject(offline);
    lines.firestore.state = 'well';
    expect(await mika.team.send([sentRow(pair)])).toMatchObject([{ rev: 1 }]);
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
    await expect(mika.team.send([sentRow(pair)])).rejects.toMatchObject(offline);
    lines.firestore.state = 'well';
    expect((await mika.team.pull(null)).entries).toMatchObject([{ rev: 1 }]);
    expect(await mika.team.send([sentRow(pair)])).toMatchObject([{ rev: 1 }]);
    expect((await mika.team.pull(null)).entries).toMatchObject([{ rev: 1 }]);
  });
});

describe('The engine with the real team', () => {
  const said = (note: string) => ({ topic: 'work', response: 'think', note }) as const;
  const deskOf = ({ team }: Desk) => fakeDevice({ team, pairId: pair, clock: { now: () => NOW } });

  it('carries what was written offline to the other person, once the line is back', async () => {
    const here = deskOf(mika);
    const there = deskOf(await office.enter('naomi'));
    await here.write('weekly', said('to talk about'), 1);

    lines.firestore.state = 'cut';
    expect(await here.sync.run()).toMatchObject({ outcome: 'offline', sent: 0 });
    expect(await here.outbox()).toMatchObject([{ lastError: 'offline' }]);

    lines.firestore.state = 'well';
    expect(await here.sync.run({ retryNow: true })).toMatchObject({ outcome: 'done', sent: 1 });
    expect(await here.outbox()).toEqual([]);
    expect(await there.sync.run()).toMatchObject({ outcome: 'done', received: 1 });
    expect((await there.theirs('weekly'))?.content).toMatchObject(said('to talk about'));
  });

  it('keeps what the rules refuse, and sends the rest', async () => {
    const here = deskOf(mika);
    await here.write('m1', said('no'), 1, office.pairOf('kenta', 'naomi'));
    await here.write('m2', said('yes'), 2);
    expect(await here.sync.run()).toMatchObject({ outcome: 'done', sent: 1, refused: 1 });
    expect(await here.outbox()).toMatchObject([{ meetingId: 'm1', lastError: 'denied' }]);
    expect((await here.mine('m1'))?.content).toMatchObject(said('no'));
  });
});
