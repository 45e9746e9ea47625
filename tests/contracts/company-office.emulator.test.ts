import { beforeEach, describe, expect, it } from 'vitest';
import type { CompanyOffice } from '#lib/domain/company/ports.ts';
import { type Name, openTeamOffice } from './team-office.ts';

const NO_HINTS = { invitedTo: null, supporters: [] };
let office: Awaited<ReturnType<typeof openTeamOffice>>;
let tomo: CompanyOffice;

/** Tomo is the administrator; Naomi supports Mika and Kenta. */
beforeEach(async () => {
  office = await openTeamOffice();
  await office.write(`people/${office.uidOf('tomo')}`, {
    email: office.emailOf('tomo'),
    name: 'tomo',
    roles: ['administrator'],
    joinedAt: new Date('2026-06-01'),
  });
  tomo = (await office.enter('tomo')).team.company;
});

const officeOf = async (name: Name) => (await office.enter(name)).team.company;
const teamAt = async (at: CompanyOffice, id: string) =>
  (await at.read({ ...NO_HINTS, invitedTo: id })).teams.find((team) => team.id === id);
const denied = { code: 'denied' };

describe('An administrator', () => {
  it('makes a team, invites by address, and sees who joined', async () => {
    await tomo.createTeam({ id: 'sales', supporterUid: office.uidOf('kenta'), lane: 1 });
    const [mika, stranger] = [office.emailOf('mika'), 'eve@elsewhere.test'];
    expect(await tomo.invite('sales', [mika, stranger])).toEqual({
      invited: [mika],
      refused: [stranger],
    });
    const invited = await officeOf('mika');
    expect(await teamAt(invited, 'sales')).toMatchObject({ standing: 'invited', members: null });
    await invited.join('sales');
    expect(await teamAt(tomo, 'sales')).toMatchObject({
      supporter: { uid: office.uidOf('kenta') },
      members: [{ uid: office.uidOf('mika'), active: true }],
      invites: [mika],
    });
  });

  it('reads a team of more than a hundred to its end', async () => {
    for (let index = 0; index < 130; index += 1) {
      const uid = `more${String(index).padStart(3, '0')}`;
      const fields = { role: 'member', status: 'active', joinedAt: new Date('2026-06-01') };
      await office.write(`teams/product/members/${uid}`, fields);
    }
    expect((await teamAt(tomo, 'product'))?.members).toHaveLength(132);
  });

  it('gives a team another supporter, and roles to others, never to themselves', async () => {
    await tomo.changeSupporter('product', office.uidOf('kenta'));
    expect((await teamAt(tomo, 'product'))?.supporter.uid).toBe(office.uidOf('kenta'));
    await expect(tomo.changeSupporter('product', office.uidOf('tomo'))).rejects.toMatchObject(
      denied,
    );
    await tomo.setRoles(office.uidOf('naomi'), ['analyst']);
    expect((await (await officeOf('naomi')).read(NO_HINTS)).roles).toEqual(['analyst']);
    await expect(tomo.setRoles(office.uidOf('tomo'), [])).rejects.toMatchObject(denied);
  });

  it('takes out who left, who then writes nothing any more', async () => {
    const mika = await officeOf('mika');
    await tomo.takeOut('product', office.uidOf('mika'));
    expect((await teamAt(tomo, 'product'))?.members).toMatchObject([
      { uid: office.uidOf('kenta'), active: true },
      { uid: office.uidOf('mika'), active: false },
    ]);
    await tomo.removePerson(office.uidOf('mika'));
    expect(await tomo.find(office.emailOf('mika'))).toBeNull();
    await expect(mika.read(NO_HINTS)).rejects.toMatchObject(denied);
    await expect(tomo.removePerson(office.uidOf('tomo'))).rejects.toMatchObject(denied);
  });
});

describe('Who is no administrator', () => {
  it('makes no team, takes nobody out, and leaves by their own will', async () => {
    const mika = await officeOf('mika');
    const team = { id: 'own', supporterUid: office.uidOf('kenta'), lane: 0 } as const;
    await expect(mika.createTeam(team)).rejects.toMatchObject(denied);
    await expect(mika.takeOut('product', office.uidOf('kenta'))).rejects.toMatchObject(denied);
    await expect(mika.removePerson(office.uidOf('kenta'))).rejects.toMatchObject(denied);
    await mika.leave('product');
    expect((await teamAt(tomo, 'product'))?.members).toMatchObject([
      { active: true },
      { active: false },
    ]);
  });
});

describe('Somebody in two pairs', () => {
  it('supports in one and is a member in the other; a mentor is of another team', async () => {
    await tomo.createTeam({ id: 'mentors', supporterUid: office.uidOf('mika'), lane: 2 });
    await tomo.invite('mentors', [office.emailOf('naomi')]);
    await (await officeOf('naomi')).join('mentors');
    const mika = (await office.enter('mika')).team;
    const naomi = (await office.enter('naomi')).team;
    // Both support each other now: the team with the smaller id decides, the same for both.
    expect(await mika.roleTowards(office.uidOf('naomi'))).toBe('supporter');
    expect(await naomi.roleTowards(office.uidOf('mika'))).toBe('member');
    expect(await naomi.roleTowards(office.uidOf('kenta'))).toBe('supporter');
    const all = await naomi.company.read({ ...NO_HINTS, supporters: [office.uidOf('mika')] });
    expect(all.teams.map(({ id, standing }) => [id, standing])).toEqual([
      ['mentors', 'member'],
      ['product', 'supporter'],
    ]);
  });
});
