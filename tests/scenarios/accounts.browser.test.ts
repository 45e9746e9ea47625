import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PanelView } from '#lib/messaging/views.ts';
import { encodeTeamLink } from '#lib/platform/team-link.ts';
import { ACME, acme, type KeptDesk, openKeptDesk } from '#support/kept-desk.ts';
import { calendarEvent } from '#support/rows.ts';
import { exchangeWithTeam } from '../../entrypoints/background/use-cases/exchange-with-team.ts';
import { joinTeam } from '../../entrypoints/background/use-cases/join-team.ts';
import { leaveTeam } from '../../entrypoints/background/use-cases/leave-team.ts';
import { openMeeting } from '../../entrypoints/background/use-cases/open-meeting.ts';
import { savePreparation } from '../../entrypoints/background/use-cases/save-preparation.ts';
import { signIn } from '../../entrypoints/background/use-cases/sign-in.ts';
import { signOut } from '../../entrypoints/background/use-cases/sign-out.ts';
import { panelView } from '../../entrypoints/background/views/panel-view.ts';
import { syncView } from '../../entrypoints/background/views/sync-view.ts';

const HANA = 'hana@example.com';
const YAMADA = 'yamada@example.com';
const TAB = 7;
const event = calendarEvent();
const guests = [HANA, YAMADA].map((email) => ({ email, organizer: false }));

let company: ReturnType<typeof acme>;
let desk: KeptDesk;
beforeEach(() => {
  company = acme();
  desk = openKeptDesk(company);
});
afterEach(() => desk.close());

const open = () => openMeeting(desk, { event, guests, language: null, dark: false }, TAB);
const view = () => panelView(desk, TAB);
const note = async (text: string, shown?: PanelView) => {
  const { meeting } = shown ?? (await view());
  const whom = meeting?.for ?? { database: '', thread: '' };
  return savePreparation(desk, { meetingId: event.eventId, for: whom, change: { note: text } });
};
const exchange = () => exchangeWithTeam(desk, { retryNow: true });

describe('Two accounts on one device', () => {
  it('never see or send each other’s words', async () => {
    company.people.set(YAMADA, { uid: 'yamada', email: YAMADA, name: '' });
    await signIn(desk, HANA);
    await open();
    desk.fault = 'request lost';
    await note('by Hana');
    await exchange();
    await signOut(desk, { wipe: false });
    desk.fault = 'none';
    await signIn(desk, YAMADA);
    await exchange();
    expect((await view()).meeting).toBeNull();
    await open();
    await exchange();
    expect((await view()).meeting).toMatchObject({ mine: { note: '' }, theirs: null });
    expect(company.office.kept.size).toBe(0);
    // Yamada is told, calmly, that something of Hana's still waits here; not what it is.
    expect((await syncView(desk)).leftBehind).toEqual({ email: HANA, count: 1 });

    await signOut(desk, { wipe: false });
    await signIn(desk, HANA);
    await exchange();
    expect((await syncView(desk)).leftBehind).toBeNull();
    expect((await view()).meeting).toMatchObject({
      mine: { note: 'by Hana' },
      share: { state: 'shared' },
    });
    expect([...company.office.kept.values()].map(({ shared }) => shared.authorUid)).toEqual([
      'hana',
    ]);
  });

  it('never keep what was being written as the other', async () => {
    await signIn(desk, HANA);
    await open();
    const shown = await view();
    await signIn(desk, YAMADA);
    await open();
    expect(await note('by Hana', shown)).toEqual({ ok: false, code: 'other-person' });
    expect((await view()).meeting?.mine.note).toBe('');
  });

  it('do not inherit what somebody else had written before there was an account', async () => {
    await open();
    await desk.local(await desk.device.read()).memory.remember({ me: HANA });
    await note('by Hana');
    await signIn(desk, YAMADA);
    await open();
    await exchange();
    expect((await view()).meeting).toMatchObject({ mine: { note: '' } });
    expect(company.office.kept.size).toBe(0);
  });
});

describe('Signing out', () => {
  it('keeps what was written, and says that there is nobody to share with', async () => {
    await signIn(desk, HANA);
    await open();
    await note('kept');
    await signOut(desk, { wipe: false });
    expect(await view()).toMatchObject({
      account: { me: null },
      meeting: { mine: { note: 'kept' }, share: { state: 'kept', reason: 'no-team' } },
    });
    expect((await exchange()).outcome).toEqual({ ok: false, code: 'signed-out' });
  });

  it('is noticed when the session was revoked elsewhere', async () => {
    await signIn(desk, HANA);
    await open();
    await note('kept');
    desk.session = false;
    expect((await exchange()).outcome).toEqual({ ok: false, code: 'signed-out' });
    expect(await view()).toMatchObject({
      account: { me: null },
      meeting: { mine: { note: 'kept' }, share: { reason: 'no-team' } },
    });
  });
});

describe('Signing out', () => {
  it('takes from this device what belongs to the account, when that was asked for', async () => {
    await signIn(desk, 'mika@acme.example');
    const { feedback } = desk.local(await desk.device.read());
    const at = '2026-11-24T11:00:00.000Z';
    await feedback.putNotice({ key: 'probe', is: 'probe', at, well: true });
    await signOut(desk, { wipe: true });
    const device = await desk.device.read();
    expect(device).toMatchObject({ account: null, signedIn: false, databases: {} });
    await signIn(desk, 'mika@acme.example');
    const again = desk.local(await desk.device.read()).feedback;
    expect(await again.notice('probe')).toBeNull();
  });
});

describe('A team', () => {
  it('is left without losing what was written', async () => {
    await signIn(desk, HANA);
    await open();
    await note('kept');
    await leaveTeam(desk);
    expect(await view()).toMatchObject({
      account: { team: null, me: null },
      meeting: { mine: { note: 'kept' } },
    });
  });

  it('that is joined again keeps the session; another company’s ends it', async () => {
    await signIn(desk, HANA);
    expect(await joinTeam(desk, encodeTeamLink(ACME))).toEqual({ ok: true });
    expect((await view()).account.me).not.toBeNull();
    const other = { ...ACME, firebase: { ...ACME.firebase, projectId: 'other-prod' } };
    expect(await joinTeam(desk, encodeTeamLink(other))).toEqual({ ok: true });
    expect((await view()).account.me).toBeNull();
  });

  it('is not changed by a link that cannot be used, and the answer says why', async () => {
    const before = await desk.device.read();
    expect(await joinTeam(desk, 'hello')).toEqual({ ok: false, code: 'team-link-none' });
    expect(await joinTeam(desk, '{"name":"x"}')).toEqual({
      ok: false,
      code: 'team-link-incomplete:org',
    });
    expect(await desk.device.read()).toEqual(before);
  });
});

describe('What keeps the team away', () => {
  const trouble = async () => (await syncView(desk)).trouble;

  beforeEach(async () => {
    company.people.set(YAMADA, { uid: 'yamada', email: YAMADA, name: 'Yamada' });
    await signIn(desk, HANA);
    await open();
    await exchange();
    await note('to be shared');
  });

  it('is said when the quota is used up, until what waits has gone', async () => {
    desk.fault = 'quota';
    await exchange();
    expect(await trouble()).toBe('quota');
    expect((await view()).meeting?.share).toMatchObject({ state: 'kept' });
    desk.fault = 'none';
    // Not yet time to try again: this run comes to its end, and the words still wait.
    await exchangeWithTeam(desk, {});
    expect(await trouble()).toBe('quota');
    await exchange();
    expect(await trouble()).toBeNull();
    expect((await view()).meeting?.share).toMatchObject({ state: 'shared' });
  });

  it('is said when the session has ended, and over once the person has signed in', async () => {
    desk.fault = 'signed-out';
    await exchange();
    expect(await trouble()).toBe('signed-out');
    expect((await view()).meeting?.share).toMatchObject({ state: 'kept', reason: 'no-team' });
    desk.fault = 'none';
    await signIn(desk, HANA);
    await exchange();
    expect(await trouble()).toBeNull();
    expect((await view()).meeting?.share).toMatchObject({ state: 'shared' });
  });

  it('is said when the door was closed, with what is stuck, which goes once it is open', async () => {
    desk.fault = 'denied';
    await exchange();
    expect(await syncView(desk)).toMatchObject({
      trouble: 'denied',
      stuck: [{ why: 'refused', kind: 'preparation', other: YAMADA, name: 'Yamada' }],
    });
    desk.fault = 'none';
    await exchange();
    expect((await syncView(desk)).stuck).toHaveLength(1);
    await exchangeWithTeam(desk, { retryParked: true });
    expect(await syncView(desk)).toMatchObject({ trouble: null, stuck: [] });
    expect((await view()).meeting?.share).toMatchObject({ state: 'shared' });
  });

  it('is not said when it was the person who signed out', async () => {
    await signOut(desk, { wipe: false });
    await exchange();
    expect(await trouble()).toBeNull();
  });
});
