import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TeamError } from '#lib/domain/ports.ts';
import type { MessageRequest } from '#lib/messaging/protocol.ts';
import type { MeetingView } from '#lib/messaging/views.ts';
import { acme, type KeptDesk, openKeptDesk } from '#support/kept-desk.ts';
import { calendarEvent } from '#support/rows.ts';
import { exchangeWithTeam } from '../../entrypoints/background/use-cases/exchange-with-team.ts';
import { type Opening, openMeeting } from '../../entrypoints/background/use-cases/open-meeting.ts';
import { savePreparation } from '../../entrypoints/background/use-cases/save-preparation.ts';
import { seeCalendar } from '../../entrypoints/background/use-cases/see-calendar.ts';
import { signIn } from '../../entrypoints/background/use-cases/sign-in.ts';
import { pageState } from '../../entrypoints/background/views/page-state.ts';
import { panelView } from '../../entrypoints/background/views/panel-view.ts';
import { popupView } from '../../entrypoints/background/views/popup-view.ts';

const HANA = 'hana@example.com';
const YAMADA = 'yamada@example.com';
const SATO = 'sato@example.com';
const TAB = 7;
const event = calendarEvent();
const guests = (...emails: string[]) => emails.map((email) => ({ email, organizer: false }));

let company: ReturnType<typeof acme>;
let hana: KeptDesk;
let yamada: KeptDesk;
let sato: KeptDesk;
beforeEach(() => {
  company = acme(['yamada']);
  [hana, yamada, sato] = [openKeptDesk(company), openKeptDesk(company), openKeptDesk(company)];
});
afterEach(() => {
  for (const desk of [hana, yamada, sato]) desk.close();
});

const open = (desk: KeptDesk, opening: Partial<Opening> = {}) =>
  openMeeting(
    desk,
    { event, guests: guests(HANA, YAMADA), language: 'ja', dark: false, ...opening },
    TAB,
  );
const save = async (
  desk: KeptDesk,
  change: MessageRequest<'preparation.save'>['change'],
  shown: MeetingView | null = null,
) => {
  const { for: whom } = shown ?? (await meeting(desk)) ?? { for: { database: '', thread: '' } };
  return savePreparation(desk, { meetingId: event.eventId, for: whom, change });
};
const exchange = async (...desks: KeptDesk[]) => {
  for (const desk of desks) await exchangeWithTeam(desk, { retryNow: true });
};
const meeting = async (desk: KeptDesk) => (await panelView(desk, TAB)).meeting;

describe('What one person prepares', () => {
  it('is on the other’s panel, with the roles that the team says', async () => {
    await signIn(hana, HANA);
    await signIn(yamada, YAMADA);
    await open(hana);
    await save(hana, { topic: 'career', response: 'listen', note: 'quietly' });
    await open(yamada);
    await exchange(hana, yamada);
    expect(await meeting(hana)).toMatchObject({ role: 'member', share: { state: 'shared' } });
    expect(await meeting(yamada)).toMatchObject({
      role: 'supporter',
      other: { email: HANA },
      theirs: { topic: 'career', response: 'listen', note: 'quietly' },
    });
  });

  it('before there was any account is sent once it is known who both are', async () => {
    await open(hana, { guests: null });
    await save(hana, { topic: 'career', response: 'listen' });
    await open(hana);
    expect(await meeting(hana)).toMatchObject({
      whoAreYou: guests(HANA, YAMADA),
      share: { state: 'kept', reason: 'no-team' },
    });
    await signIn(yamada, YAMADA);
    await signIn(hana, HANA);
    await exchange(hana);
    await open(yamada);
    await exchange(yamada);
    expect((await meeting(yamada))?.theirs).toMatchObject({ response: 'listen' });
  });

  it('waits for a person who has not joined, and leaves when they have', async () => {
    await signIn(hana, HANA);
    await open(hana);
    await save(hana, { topic: 'career', response: 'listen' });
    await exchange(hana);
    expect((await meeting(hana))?.share).toMatchObject({ state: 'kept', reason: 'not-joined' });
    await signIn(yamada, YAMADA);
    hana.minute = 30;
    await exchange(hana);
    expect((await meeting(hana))?.share).toMatchObject({ state: 'shared' });
  });

  it('leaves although the directory’s entry of somebody before cannot be read', async () => {
    await signIn(yamada, YAMADA);
    await signIn(hana, HANA);
    const team = hana.team(await hana.device.read());
    if (!team) throw new Error('no team');
    const findColleague = async (email: string) => {
      if (email === SATO) throw new TeamError('unreadable');
      return team.findColleague(email);
    };
    await open(hana, { guests: guests(HANA, SATO) });
    await save(hana, { note: 'for Sato' });
    await open(hana);
    await save(hana, { note: 'for Yamada' });
    const desk = { ...hana, team: () => ({ ...team, findColleague }) };
    await exchangeWithTeam(desk, { retryNow: true });
    expect((await meeting(hana))?.share).toMatchObject({ state: 'shared' });
  });

  it('is kept without a network and sent when there is one again', async () => {
    await signIn(yamada, YAMADA);
    await signIn(hana, HANA);
    hana.fault = 'request lost';
    await open(hana);
    await save(hana, { topic: 'work', response: 'report' });
    await exchange(hana);
    expect((await meeting(hana))?.share).toMatchObject({ state: 'kept', reason: 'offline' });
    hana.fault = 'none';
    await exchange(hana);
    expect((await meeting(hana))?.share).toMatchObject({ state: 'shared' });
  });

  it('reaches nobody else when another guest takes the place', async () => {
    for (const [desk, email] of [
      [yamada, YAMADA],
      [sato, SATO],
      [hana, HANA],
    ] as const) {
      await signIn(desk, email);
    }
    hana.fault = 'request lost';
    await open(hana);
    await save(hana, { topic: 'people', response: 'advice', note: 'about Sato' });
    await open(hana, { guests: guests(HANA, SATO) });
    expect((await meeting(hana))?.mine).toMatchObject({ topic: null, note: '' });
    hana.fault = 'none';
    await open(sato, { guests: guests(HANA, SATO) });
    await exchange(hana, sato);
    expect((await meeting(sato))?.theirs).toBeNull();
    expect([...company.office.kept.values()].map(({ shared }) => shared.pairId)).toEqual([
      'hana_yamada',
    ]);
  });

  it('is not kept for another guest who took the place while it was being written', async () => {
    await signIn(hana, HANA);
    await open(hana);
    const shown = await meeting(hana);
    await open(hana, { guests: guests(HANA, SATO) });
    expect(await save(hana, { note: 'about Sato' }, shown)).toEqual({
      ok: false,
      code: 'other-person',
    });
    expect((await meeting(hana))?.mine.note).toBe('');
  });

  it('is kept when the other became known while it was being written', async () => {
    await open(hana, { guests: null });
    const shown = await meeting(hana);
    await open(hana);
    await signIn(hana, HANA);
    expect(await save(hana, { note: 'for whoever' }, shown)).toMatchObject({ ok: true });
    expect((await meeting(hana))?.mine.note).toBe('for whoever');
  });

  it('reaches nobody else when that happens before it was known who writes', async () => {
    await open(hana);
    await save(hana, { topic: 'people', response: 'advice', note: 'about Sato' });
    await open(hana, { guests: guests(HANA, SATO) });
    for (const [desk, email] of [
      [yamada, YAMADA],
      [sato, SATO],
      [hana, HANA],
    ] as const) {
      await signIn(desk, email);
    }
    await exchange(hana);
    expect((await meeting(hana))?.mine.note).toBe('');
    expect(company.office.kept.size).toBe(0);
  });

  it('is not drowned by a colleague who names the same meeting', async () => {
    for (const [desk, email] of [
      [hana, HANA],
      [sato, SATO],
      [yamada, YAMADA],
    ] as const) {
      await signIn(desk, email);
    }
    await open(hana);
    await save(hana, { topic: 'career', response: 'listen' });
    await open(sato, { guests: guests(SATO, YAMADA) });
    await save(sato, { topic: 'other', response: 'other', note: 'forged' });
    await open(yamada);
    await exchange(hana, sato, yamada);
    expect((await meeting(yamada))?.theirs).toMatchObject({ topic: 'career', note: '' });
    expect((await pageState(yamada)).glances[event.eventId]?.theirs).toMatchObject({
      topic: 'career',
    });
  });

  it('is refused as a whole when the note is too long', async () => {
    await open(hana);
    await save(hana, { topic: 'work', note: 'short' });
    const before = await meeting(hana);
    expect(await save(hana, { topic: 'health', note: 'x'.repeat(4001) })).toEqual({
      ok: false,
      code: 'note-too-long',
    });
    expect(await meeting(hana)).toEqual(before);
  });
});

describe('Calendar’s page', () => {
  it('learns topic and response of meetings that it has only shown as chips, and no word', async () => {
    await signIn(hana, HANA);
    await signIn(yamada, YAMADA);
    await open(hana);
    await save(hana, { topic: 'health', response: 'listen', note: 'my secret' });
    await seeCalendar(yamada, [{ ...event, calendar: YAMADA }]);
    await exchange(hana, yamada);
    const answer = { topic: 'health', response: 'listen' };
    expect((await pageState(yamada)).glances).toEqual({
      [event.eventId]: { mine: null, theirs: answer, openCommitments: 0 },
    });
    const all = JSON.stringify([await pageState(hana), await pageState(yamada)]);
    for (const word of ['my secret', HANA, YAMADA]) expect(all).not.toContain(word);
  });

  it('shows nothing for a meeting of colleagues', async () => {
    await signIn(hana, HANA);
    await open(hana, { guests: guests(SATO, YAMADA) });
    expect(await meeting(hana)).toMatchObject({ oneOnOne: 'no', other: null, whoAreYou: null });
    await seeCalendar(hana, [{ ...event, eventId: 'x', lineageId: 'x', calendar: SATO }]);
    expect((await popupView(hana)).upcoming).toEqual([]);
  });
});

describe('The popup', () => {
  it('lists what is to come, soonest first, and what is prepared', async () => {
    const later = { onDate: '2026-11-09', startLocal: '2026-11-09T10:00' };
    const past = { onDate: '2026-10-30', startLocal: '2026-10-30T10:00' };
    await seeCalendar(hana, [
      { ...event, eventId: 'later', ...later },
      { ...event, eventId: 'past', ...past },
      { ...event, eventId: 'lunch', title: 'Lunch', lineageId: 'lunch' },
    ]);
    await open(hana);
    await save(hana, { topic: 'work', response: 'report' });
    expect((await popupView(hana)).upcoming).toMatchObject([
      { meetingId: event.eventId, mine: true, theirs: false },
      { meetingId: 'later', mine: false },
    ]);
  });
});
