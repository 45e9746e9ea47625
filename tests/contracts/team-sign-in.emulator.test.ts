import { describe, expect, it } from 'vitest';
import { createFirebaseTeam } from '#lib/remote/firebase-team.ts';
import { NOW, openTeamOffice, sentRow } from './team-office.ts';

describe('Signing in to a real team', () => {
  it('finds the person whom the company knows under that address', async () => {
    const { device, emailOf, uidOf } = await openTeamOffice();
    const me = await device().team.signIn(emailOf('mika').toUpperCase());
    expect(me).toEqual({ uid: uidOf('mika'), email: emailOf('mika'), name: 'mika' });
  });

  it('enters somebody new of the company in the directory, for colleagues to find', async () => {
    const { device, enter, emailOf } = await openTeamOffice();
    const joined = await device().team.signIn(emailOf('newcomer'));
    const { team } = await enter('mika');
    expect(await team.findColleague(emailOf('newcomer'))).toEqual(joined);
  });

  it('refuses somebody of another company, and leaves no session behind', async () => {
    const { device } = await openTeamOffice();
    const { team, note } = device();
    const stranger = `who-${crypto.randomUUID()}@elsewhere.test`;
    await expect(team.signIn(stranger)).rejects.toMatchObject({ code: 'denied' });
    note({ uid: 'who', email: stranger, name: '' });
    await expect(team.pull(null)).rejects.toMatchObject({ code: 'signed-out' });
  });

  it.each([
    ['an address that Google has not verified', { email_verified: false }, 'unverified'],
    ['what is no answer of Google’s', null, 'not-set-up'],
  ])('refuses %s', async (_, change, code) => {
    const { config, emailOf } = await openTeamOffice();
    const email = emailOf(`new-${crypto.randomUUID()}`);
    const token = change ? JSON.stringify({ sub: email, email, ...change }) : 'none';
    const team = createFirebaseTeam(
      { ...config, googleClientId: '1-a.apps.googleusercontent.com' },
      {
        clock: { now: () => NOW },
        me: async () => null,
        googleIdToken: async () => token,
        account: email,
      },
    );
    await expect(team.signIn('')).rejects.toMatchObject({ code });
  });

  it('says that a team without an emulator can be signed in to by its OAuth client only', async () => {
    const { config } = await openTeamOffice();
    const { emulator: _, ...real } = config;
    const team = createFirebaseTeam(real, { clock: { now: () => NOW }, me: async () => null });
    await expect(team.signIn('')).rejects.toMatchObject({ code: 'unsupported' });
  });
});

describe('A session of a real team', () => {
  it('tells who is signed in without asking anybody', async () => {
    const nobody = { firestore: '127.0.0.1:9', auth: '127.0.0.1:9' };
    const { device, emailOf, uidOf } = await openTeamOffice();
    const { team, note } = device({ emulator: nobody });
    expect(await team.restore()).toBeNull();
    const me = { uid: uidOf('mika'), email: emailOf('mika'), name: 'mika' };
    note(me);
    expect(await team.restore()).toEqual(me);
  });

  it('is over after signing out, for everything that needs one', async () => {
    const { enter, emailOf, pairOf, uidOf } = await openTeamOffice();
    const { team } = await enter('mika');
    await team.signOut();
    const over = { code: 'signed-out' };
    await expect(team.findColleague(emailOf('naomi'))).rejects.toMatchObject(over);
    await expect(team.roleTowards(uidOf('naomi'))).rejects.toMatchObject(over);
    await expect(team.send([sentRow(pairOf('mika', 'naomi'))])).rejects.toMatchObject(over);
    await expect(team.pull(null)).rejects.toMatchObject(over);
  });

  it('of another person than the noted one counts as none', async () => {
    const { enter, emailOf, uidOf } = await openTeamOffice();
    const { team, note } = await enter('mika');
    note({ uid: uidOf('kenta'), email: emailOf('kenta'), name: 'kenta' });
    await expect(team.pull(null)).rejects.toMatchObject({ code: 'signed-out' });
  });
});
