import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_ACCOUNTS_SEEN, otherAccounts } from '#lib/domain/google-accounts.ts';
import { acme, type KeptDesk, openKeptDesk } from '#support/kept-desk.ts';
import { calendarEvent } from '#support/rows.ts';
import { chooseMe } from '../../entrypoints/background/use-cases/choose-me.ts';
import { openMeeting } from '../../entrypoints/background/use-cases/open-meeting.ts';
import { signIn } from '../../entrypoints/background/use-cases/sign-in.ts';
import { pageStates } from '../../entrypoints/background/views/page-states.ts';
import { popupView } from '../../entrypoints/background/views/popup-view.ts';

const HANA = 'hana@example.com';
const HOME = 'mika@home.example';
const event = calendarEvent();
const guests = [HANA, 'yamada@example.com'].map((email) => ({ email, organizer: false }));

let desk: KeptDesk;
beforeEach(async () => {
  desk = openKeptDesk(acme());
  await desk.googleAccounts.note('0', HANA);
  await desk.googleAccounts.note('1', HOME);
  await openMeeting(desk, { event, guests, language: null, dark: false }, 1);
});
afterEach(() => desk.close());

const known = async () =>
  Object.fromEntries(
    Object.entries(await pageStates(desk)).map(([key, { glances, open, keywords }]) => [
      key,
      [Object.keys(glances), Object.keys(open), keywords.length > 0],
    ]),
  );
const all = [[event.eventId], [event.eventId], true];
const nothing = [[], [], false];

describe('Google accounts beside each other', () => {
  it('are told of what is theirs alone', async () => {
    expect(await known()).toEqual({ 'page-state/u/0': all, 'page-state/u/1': nothing });
    expect((await popupView(desk)).otherAccounts).toEqual([HOME]);
    await chooseMe(desk, HOME);
    expect((await popupView(desk)).otherAccounts).toEqual([HANA]);
    expect((await known())['page-state/u/0']).toEqual(nothing);
  });

  it('do not get what was written before, when the other one signs in', async () => {
    await signIn(desk, HOME);
    expect(await known()).toEqual({ 'page-state/u/0': nothing, 'page-state/u/1': [[], [], true] });
    const accounts = await desk.googleAccounts.read();
    expect(otherAccounts(accounts, new Set([HOME]))).toEqual([HANA]);
    await signIn(desk, HANA);
    expect((await known())['page-state/u/0']?.[0]).toEqual([event.eventId]);
  });

  it('are one when only one is signed in there', async () => {
    expect(otherAccounts(NO_ACCOUNTS_SEEN, new Set([HANA]))).toEqual([]);
    await signIn(desk, 'hana.alias@example.com');
    expect((await popupView(desk)).otherAccounts).toEqual([]);
  });
});
