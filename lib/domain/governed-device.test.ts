import { describe, expect, it } from 'vitest';
import { type Device, NEW_DEVICE } from './device.ts';
import { allowsAddress, allowsTeam, governed, teamOf } from './governed-device.ts';
import type { TeamConfig } from './team.ts';

const firebase = { apiKey: 'k', authDomain: 'acme.example', projectId: 'acme-prod' };
const googleClientId = '1-a.apps.googleusercontent.com';
const acme: TeamConfig = { name: 'Acme', org: 'acme', firebase, googleClientId };
const policy = { organisation: 'acme', organisationName: 'Acme K.K.', firebase, googleClientId };
const mika = { uid: 'mika', email: 'Mika@acme.example', name: 'Mika', key: 'acme-prod/acme/mika' };
const signedIn: Device = { ...NEW_DEVICE, team: acme, account: mika, signedIn: true };

describe('The team of a policy', () => {
  it('is set up on a new device, under the name that the policy gives it', () => {
    expect(governed(NEW_DEVICE, policy).team).toEqual({ ...acme, name: 'Acme K.K.' });
    expect(teamOf({ ...policy, organisationName: undefined })?.name).toBe('acme');
  });

  it.each(['organisation', 'firebase', 'googleClientId'] as const)('needs %s', (key) => {
    expect(teamOf({ ...policy, [key]: undefined })).toBeNull();
  });

  it('leaves who is signed in to it where they are, with what their link said besides', () => {
    const invited = { ...signedIn, team: { ...acme, invitedTo: 'sales' } };
    expect(governed(invited, policy)).toMatchObject({
      signedIn: true,
      team: { org: 'acme', invitedTo: 'sales' },
    });
  });

  it('takes the place of any other, whose session ends', () => {
    const other = { ...signedIn, team: { ...acme, org: 'other', invitedTo: 'sales' } };
    const after = governed(other, policy);
    expect(after.signedIn).toBe(false);
    expect(after.team).toEqual({ ...acme, name: 'Acme K.K.' });
    expect(after.account).toEqual(mika);
  });
});

describe('A part of a policy', () => {
  it('organisation alone lets people into that organisation only', () => {
    expect(allowsTeam({ organisation: 'acme' }, acme)).toBe(true);
    expect(allowsTeam({ organisation: 'other' }, acme)).toBe(false);
    expect(governed(signedIn, { organisation: 'other' }).team).toBeNull();
  });

  it('firebase alone lets people into that project only', () => {
    expect(allowsTeam({ firebase }, acme)).toBe(true);
    expect(allowsTeam({ firebase: { ...firebase, projectId: 'else' } }, acme)).toBe(false);
  });

  it('organisationName alone names the team that people have joined', () => {
    expect(governed(signedIn, { organisationName: 'アクメ' }).team?.name).toBe('アクメ');
    expect(governed(NEW_DEVICE, { organisationName: 'アクメ' }).team).toBeNull();
  });

  it('allowedDomain ends the session of an address elsewhere, and of nobody else', () => {
    expect(governed(signedIn, { allowedDomain: 'acme.example' })).toEqual(signedIn);
    expect(governed(signedIn, { allowedDomain: 'evil-acme.example' }).signedIn).toBe(false);
    expect(allowsAddress({ allowedDomain: 'acme.example' }, 'a@acme.example.evil.test')).toBe(
      false,
    );
    expect(allowsAddress({ allowedDomain: 'acme.example' }, 'a@evil-acme.example')).toBe(false);
  });

  it('nothing changes nothing', () => {
    expect(governed(signedIn, {})).toEqual(signedIn);
    expect(governed(NEW_DEVICE, {})).toEqual(NEW_DEVICE);
  });
});
