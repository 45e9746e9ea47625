import { afterEach, beforeEach, expect, it } from 'vitest';
import { acme, type KeptDesk, openKeptDesk } from '#support/kept-desk.ts';
import { calendarEvent } from '#support/rows.ts';
import { answerRating } from '../../entrypoints/background/use-cases/answer-rating.ts';
import { exchangeWithTeam } from '../../entrypoints/background/use-cases/exchange-with-team.ts';
import { openMeeting } from '../../entrypoints/background/use-cases/open-meeting.ts';
import { saveEntry } from '../../entrypoints/background/use-cases/save-entry.ts';
import { signIn } from '../../entrypoints/background/use-cases/sign-in.ts';
import { panelView } from '../../entrypoints/background/views/panel-view.ts';

const HANA = 'hana@example.com';
const YAMADA = 'yamada@example.com';
const event = calendarEvent();
const guests = [HANA, YAMADA].map((email) => ({ email, organizer: false }));
const answer = { meetingId: event.eventId, rating: 4, hoped: 'partly', way: 'open' } as const;

let hana: KeptDesk;
let yamada: KeptDesk;
beforeEach(async () => {
  const company = acme(['yamada']);
  [hana, yamada] = [openKeptDesk(company), openKeptDesk(company)];
  for (const desk of [hana, yamada]) {
    await signIn(desk, desk === hana ? HANA : YAMADA);
    await openMeeting(desk, { event, guests, language: null, dark: false }, 7);
  }
});
afterEach(() => {
  for (const desk of [hana, yamada]) desk.close();
});

const meetingAt = async (desk: KeptDesk) => (await panelView(desk, 7)).meeting;
const seenBy = async (desk: KeptDesk) => (await meetingAt(desk))?.pair?.openAnswers;
const exchange = async () => {
  for (const desk of [hana, yamada]) await exchangeWithTeam(desk, { retryNow: true });
};
const rowAt = async (desk: KeptDesk) =>
  desk.local(await desk.device.read()).feedback.get(event.eventId);

it('An answer that was shared openly is there for the other one, with its author', async () => {
  expect(await answerRating(hana, answer)).toEqual({ ok: true });
  await exchange();
  expect(await seenBy(yamada)).toMatchObject([{ by: 'them', rating: 4, hoped: 'partly' }]);
  expect(await seenBy(hana)).toMatchObject([{ by: 'me', rating: 4 }]);
  expect(await rowAt(hana)).toMatchObject({ state: 'open' });
  expect(await rowAt(hana)).not.toHaveProperty('rating');
});

it('Its author takes it back, and it is gone from both', async () => {
  await answerRating(hana, answer);
  await exchange();
  const shown = await meetingAt(hana);
  if (!shown) throw new Error('No meeting is shown.');
  const entry = { kind: 'aside', change: { open: null } } as const;
  await saveEntry(hana, { meetingId: event.eventId, for: shown.for, entry });
  await exchange();
  expect(await seenBy(hana)).toEqual([]);
  expect(await seenBy(yamada)).toEqual([]);
});

it('What was promised to be counted, or kept, is never shared', async () => {
  for (const way of ['team', 'pool'] as const) {
    expect(await answerRating(hana, { ...answer, way })).toEqual({ ok: true });
  }
  expect(await answerRating(hana, { ...answer, way: 'private' })).toEqual({ ok: true });
  expect(await answerRating(hana, answer)).toEqual({ ok: false, code: 'already-answered' });
  await exchange();
  expect(await seenBy(yamada)).toEqual([]);
});
