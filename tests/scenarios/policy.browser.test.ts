/** What an administrator decides, as the background acts on it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settingsState } from '#lib/domain/settings-state.ts';
import { encodeTeamLink } from '#lib/platform/team-link.ts';
import { ACME, acme, type KeptDesk, openKeptDesk } from '#support/kept-desk.ts';
import { calendarEvent } from '#support/rows.ts';
import { forgetWhatIsOld } from '../../entrypoints/background/use-cases/forget-what-is-old.ts';
import { joinTeam } from '../../entrypoints/background/use-cases/join-team.ts';
import { openMeeting } from '../../entrypoints/background/use-cases/open-meeting.ts';
import { savePreparation } from '../../entrypoints/background/use-cases/save-preparation.ts';
import { signIn } from '../../entrypoints/background/use-cases/sign-in.ts';
import { panelView } from '../../entrypoints/background/views/panel-view.ts';
import { popupView } from '../../entrypoints/background/views/popup-view.ts';

const HANA = 'hana@example.com';
const TAB = 7;
const { name: organisationName, org: organisation, firebase, googleClientId } = ACME;

let desk: KeptDesk;
beforeEach(() => {
  desk = openKeptDesk(acme());
});
afterEach(() => desk.close());

function under(policy: unknown): KeptDesk {
  const read = async () => settingsState({}, policy);
  return Object.assign(desk, { settings: { ...desk.settings, read } });
}

async function prepare(at: KeptDesk): Promise<void> {
  const event = calendarEvent();
  const guests = [HANA, 'yamada@example.com'].map((email) => ({ email, organizer: false }));
  await openMeeting(at, { event, guests, language: 'ja', dark: false }, TAB);
  const whom = (await panelView(at, TAB)).meeting?.for ?? { database: '', thread: '' };
  const change = { topic: 'career', response: 'listen' } as const;
  await savePreparation(at, { meetingId: event.eventId, for: whom, change });
}

const mine = async () => (await panelView(desk, TAB)).meeting?.mine.topic ?? null;
const unsent = async () => [...desk.databases.values()][0]?.table('unsent');
const days = (count: number) => count * 24 * 60;

describe('An administrator', () => {
  it('who sets up the team is named in it, so that nobody is asked to leave', async () => {
    const policy = { organisation, organisationName, firebase, googleClientId };
    expect((await popupView(under(policy))).account.team).toMatchObject({ managed: true });
    expect((await popupView(under({ firebase }))).account.team).toMatchObject({ managed: false });
  });

  it('who names an organisation keeps people out of any other', async () => {
    const link = encodeTeamLink({ ...ACME, org: 'other' });
    const answer = await joinTeam(under({ organisation }), link);
    expect(answer).toEqual({ ok: false, code: 'team-not-allowed' });
    expect(await joinTeam(under({ organisation }), encodeTeamLink(ACME))).toEqual({ ok: true });
    expect(await joinTeam(under({ organisation: '../x' }), link)).toEqual({ ok: true });
  });

  it('who names a domain lets in its addresses and no others', async () => {
    const answer = await signIn(under({ allowedDomain: 'acme.example' }), HANA);
    expect(answer).toEqual({ ok: false, code: 'domain-not-allowed' });
    expect((await popupView(desk)).account.me).toBeNull();
    expect(await signIn(under({ allowedDomain: 'example.com' }), HANA)).toEqual({ ok: true });
    expect((await popupView(desk)).account.me?.email).toBe(HANA);
  });
});

describe('Retention', () => {
  it('removes what is sent and past its days, and not a day before', async () => {
    await signIn(desk, HANA);
    await prepare(desk);
    await (await unsent())?.clear();
    desk.minute = days(30);
    await forgetWhatIsOld(under({ retentionDays: 30 }));
    expect(await mine()).toBe('career');
    desk.minute = days(31);
    await forgetWhatIsOld(under({ retentionDays: 29 }));
    expect(await mine()).toBe('career');
    await forgetWhatIsOld(under({ retentionDays: 30 }));
    expect((await panelView(desk, TAB)).meeting).toBeNull();
    expect(await [...desk.databases.values()][0]?.table('entries').count()).toBe(0);
  });

  it('never removes what waits to be sent', async () => {
    await signIn(desk, HANA);
    await prepare(desk);
    desk.minute = days(400);
    await forgetWhatIsOld(under({ retentionDays: 30 }));
    expect(await [...desk.databases.values()][0]?.table('entries').count()).toBe(1);
    expect(await (await unsent())?.count()).toBe(1);
  });

  it('removes nothing where no administrator has said so', async () => {
    await prepare(desk);
    await (await unsent())?.clear();
    desk.minute = days(4000);
    await forgetWhatIsOld(under({}));
    expect(await mine()).toBe('career');
  });
});
