import { describe, expect, it } from 'vitest';
import {
  type Device,
  databaseOf,
  databasesInUse,
  NEW_DEVICE,
  ownAddresses,
  setAsideBefore,
  signedInAs,
  UNREADABLE_DEVICE,
  withSetAside,
  withTeam,
} from './device.ts';
import type { TeamConfig } from './team.ts';

const acme: TeamConfig = {
  name: 'Acme',
  org: 'acme',
  firebase: { apiKey: 'k', authDomain: 'acme.example', projectId: 'demo-acme' },
};
const hana = { uid: 'uid-hana', email: 'Hana@example.com', name: 'Hana' };
const sato = { uid: 'uid-sato', email: 'sato@example.com', name: 'Sato' };
const device = withTeam(NEW_DEVICE, acme);
const signedOut = (before: Device): Device => ({ ...before, signedIn: false });

describe('The data of accounts', () => {
  it('written before any account goes to the first who signs in', () => {
    expect(databaseOf(signedInAs(device, hana, null))).toBe(databaseOf(device));
    expect(databaseOf(signedInAs(device, hana, 'hana@example.com'))).toBe(databaseOf(device));
  });

  it('written by somebody who said to be another person stays apart', () => {
    expect(databaseOf(signedInAs(device, sato, 'hana@example.com'))).not.toBe(databaseOf(device));
  });

  it('is never shown to a second account, and found again by the first', () => {
    const first = signedInAs(device, hana, null);
    const second = signedInAs(signedOut(first), sato, null);
    const back = signedInAs(signedOut(second), hana, null);
    expect(databaseOf(second)).not.toBe(databaseOf(first));
    expect(databaseOf(back)).toBe(databaseOf(first));
  });

  it('stays on the screen of whoever signed out', () => {
    const first = signedInAs(device, hana, null);
    expect(databaseOf(signedOut(first))).toBe(databaseOf(first));
  });

  it('is given to nobody when it is not known any more whose it was', () => {
    const first = signedInAs(withTeam(UNREADABLE_DEVICE, acme), hana, null);
    expect(databaseOf(first)).not.toBe(databaseOf(NEW_DEVICE));
  });

  it('is shown to nobody while it is not known whose it is', () => {
    const first = databaseOf(signedInAs(device, hana, null));
    expect(databaseOf(UNREADABLE_DEVICE)).not.toBe(first);
    expect(databaseOf(withTeam(UNREADABLE_DEVICE, acme))).not.toBe(first);
  });

  it('is kept apart when the same uid comes from another company', () => {
    const first = signedInAs(device, hana, null);
    const elsewhere = withTeam(first, {
      ...acme,
      firebase: { ...acme.firebase, projectId: 'other-co' },
    });
    expect(elsewhere.signedIn).toBe(false);
    expect(databaseOf(signedInAs(elsewhere, hana, null))).not.toBe(databaseOf(first));
  });
});

describe('The databases in use here', () => {
  it('are those of every account, each where it was put after it did not open', () => {
    const first = signedInAs(device, hana, null);
    const healed = withSetAside(first, '2026-11-01T10:00:00.000Z');
    const second = signedInAs(signedOut(healed), sato, null);
    expect(databasesInUse(second)).toEqual([databaseOf(second), databaseOf(healed)]);
    expect(databasesInUse(NEW_DEVICE)).toEqual([databaseOf(NEW_DEVICE)]);
  });
});

describe('A team link', () => {
  it('of the same company keeps the session', () => {
    const first = signedInAs(device, hana, null);
    expect(withTeam(first, { ...acme, name: 'Acme Inc.' }).signedIn).toBe(true);
  });
});

describe('Own addresses', () => {
  it('are the account and the one chosen by hand, in lower case', () => {
    expect(ownAddresses(NEW_DEVICE, null).size).toBe(0);
    expect([...ownAddresses(signedInAs(device, hana, null), 'Alias@example.com')]).toEqual([
      'hana@example.com',
      'alias@example.com',
    ]);
  });
});

describe('A database that does not open any more', () => {
  const at = '2026-11-27T10:00:00.000Z';
  const once = withSetAside(device, at);
  const twice = withSetAside(once, at);

  it('gives its place to a new one, and is remembered', () => {
    expect(databaseOf(once)).toBe('sashi~1');
    expect(databaseOf(twice)).toBe('sashi~2');
    expect(setAsideBefore(twice).map(({ name }) => name)).toEqual(['sashi~1', 'sashi']);
  });

  it('changes nothing for another account', () => {
    const hanas = signedInAs(device, hana, null);
    const satos = withSetAside(signedInAs(signedOut(hanas), sato, null), at);
    expect(databaseOf(signedInAs(signedOut(satos), hana, null))).toBe(databaseOf(hanas));
    expect(setAsideBefore(signedInAs(signedOut(satos), hana, null))).toEqual([]);
  });
});
