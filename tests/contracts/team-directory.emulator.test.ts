import { beforeEach, describe, expect, it } from 'vitest';
import { type Desk, openTeamOffice } from './team-office.ts';

type Office = Awaited<ReturnType<typeof openTeamOffice>>;
let office: Office;
let mika: Desk;
beforeEach(async () => {
  office = await openTeamOffice();
  mika = await office.enter('mika');
});

const joinedOn = (day: number) => new Date(Date.UTC(2026, 10, day));
const person = (email: string, name: string, day: number) => ({
  email,
  name,
  roles: [],
  joinedAt: joinedOn(day),
});

describe('Finding a colleague', () => {
  it('does not mind capitals', async () => {
    const email = office.emailOf('naomi');
    const naomi = { uid: office.uidOf('naomi'), email, name: 'naomi' };
    expect(await mika.team.findColleague(email.toUpperCase())).toEqual(naomi);
  });

  it('answers null for somebody who has not joined', async () => {
    expect(await mika.team.findColleague(office.emailOf('nobody'))).toBeNull();
  });

  it('finds the one who has the address now when it was somebody else’s before', async () => {
    const email = office.emailOf('info');
    await office.write('people/new', person(email, 'Now', 20));
    await office.write('people/old', person(email, 'Before', 2));
    expect(await mika.team.findColleague(email)).toMatchObject({ uid: 'new', name: 'Now' });
  });

  it('says so when an entry can’t be read', async () => {
    const email = office.emailOf('odd');
    await office.write('people/odd', { ...person(email, '', 1), name: 7 });
    await expect(mika.team.findColleague(email)).rejects.toMatchObject({ code: 'unreadable' });
  });
});

describe('The role towards a colleague', () => {
  it('is member towards the supporter, and supporter the other way round', async () => {
    const naomi = await office.enter('naomi');
    expect(await mika.team.roleTowards(naomi.uid)).toBe('member');
    expect(await naomi.team.roleTowards(mika.uid)).toBe('supporter');
  });

  it('is none between two members, and towards somebody without a team', async () => {
    expect(await mika.team.roleTowards(office.uidOf('kenta'))).toBeNull();
    expect(await mika.team.roleTowards(office.uidOf('tomo'))).toBeNull();
  });

  it('ends when the member has left', async () => {
    const naomi = await office.enter('naomi');
    const left = { role: 'member', status: 'left', joinedAt: joinedOn(1) };
    await office.write(`teams/product/members/${mika.uid}`, left);
    expect(await mika.team.roleTowards(naomi.uid)).toBeNull();
    expect(await naomi.team.roleTowards(mika.uid)).toBeNull();
  });

  it('is the same on both sides when two support each other', async () => {
    const naomi = await office.enter('naomi');
    const active = { role: 'member', status: 'active', joinedAt: joinedOn(1) };
    await office.write('teams/a', { supporterUid: mika.uid, lane: 1, createdAt: joinedOn(1) });
    await office.write(`teams/a/members/${naomi.uid}`, active);
    expect(await mika.team.roleTowards(naomi.uid)).toBe('supporter');
    expect(await naomi.team.roleTowards(mika.uid)).toBe('member');
  });
});
