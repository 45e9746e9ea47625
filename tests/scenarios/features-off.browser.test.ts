import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kept, keptAs, settingsState } from '#lib/domain/settings-state.ts';
import { acme, type KeptDesk, openKeptDesk } from '#support/kept-desk.ts';
import { calendarEvent } from '#support/rows.ts';
import { exchangeWithTeam } from '../../entrypoints/background/use-cases/exchange-with-team.ts';
import { openMeeting } from '../../entrypoints/background/use-cases/open-meeting.ts';
import { savePreparation } from '../../entrypoints/background/use-cases/save-preparation.ts';
import { signIn } from '../../entrypoints/background/use-cases/sign-in.ts';
import { panelView } from '../../entrypoints/background/views/panel-view.ts';
import { popupView } from '../../entrypoints/background/views/popup-view.ts';

const HANA = 'hana@example.com';
const YAMADA = 'yamada@example.com';
const TAB = 7;
const event = calendarEvent();

let hana: KeptDesk;
let yamada: KeptDesk;
beforeEach(async () => {
  const company = acme(['yamada']);
  [hana, yamada] = [openKeptDesk(company), openKeptDesk(company)];
  const guests = [HANA, YAMADA].map((email) => ({ email, organizer: false }));
  await signIn(hana, HANA);
  await signIn(yamada, YAMADA);
  for (const desk of [hana, yamada]) {
    await openMeeting(desk, { event, guests, language: 'ja', dark: false }, TAB);
  }
  const shown = (await panelView(hana, TAB)).meeting;
  const change = { topic: 'career', response: 'listen' } as const;
  const whom = shown?.for ?? { database: '', thread: '' };
  await savePreparation(hana, { meetingId: event.eventId, for: whom, change });
  for (const desk of [hana, yamada]) await exchangeWithTeam(desk, { retryNow: true });
});
afterEach(() => {
  for (const desk of [hana, yamada]) desk.close();
});

/** What the supporter's panel has, where that lies in the storages. */
async function pairUnder(person: Record<string, unknown>, administrator: unknown) {
  const read = async () => settingsState(person, administrator);
  const desk = { ...yamada, settings: { ...yamada.settings, read } };
  return (await panelView(desk, TAB)).meeting?.pair;
}

describe('Icebreak cards', () => {
  it('are there, unless an administrator has left them out', async () => {
    expect(await pairUnder({}, {})).toMatchObject({ icebreak: true });
    expect(await pairUnder({}, { featuresOff: ['icebreak'] })).toMatchObject({ icebreak: false });
  });
});

describe('A hint before a 1on1', () => {
  it('is there for a supporter as long as nobody has turned hints off', async () => {
    expect((await pairUnder({}, {}))?.hints).toMatchObject([{ because: { topic: 'career' } }]);
  });

  it('is gone once the person has turned hints off, and nothing else is', async () => {
    const pair = await pairUnder({ [keptAs('hints')]: kept(false) }, {});
    expect(pair).toMatchObject({ hints: [], agenda: [{ topic: 'career' }] });
  });

  it('is in the popup for who wants it there, and as a digest of the week', async () => {
    const popupUnder = async (person: Record<string, unknown>) => {
      const read = async () => settingsState(person, {});
      return (await popupView({ ...yamada, settings: { ...yamada.settings, read } })).hints;
    };
    expect(await popupUnder({})).toEqual({ digest: false, hints: [] });
    const here = { [keptAs('hintPlaces')]: kept(['popup']) };
    expect((await popupUnder(here)).hints).toMatchObject([{ meetingId: event.eventId }]);
    const digest = { [keptAs('hintDigest')]: kept(true) };
    expect(await popupUnder(digest)).toMatchObject({ digest: true, hints: [{ title: '1on1' }] });
    expect(await popupUnder({ ...digest, [keptAs('hints')]: kept(false) })).toMatchObject({
      hints: [],
    });
    const left = { ...digest, [keptAs('hintLeaveOut')]: kept(['career']) };
    expect((await popupUnder(left)).hints).toEqual([]);
  });

  it('is gone when an administrator has turned hints off, whatever the person says', async () => {
    const pair = await pairUnder({ [keptAs('hints')]: kept(true) }, { featuresOff: ['hints'] });
    expect(pair).toMatchObject({ hints: [], agenda: [{ topic: 'career' }] });
  });
});
