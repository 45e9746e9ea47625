import { afterEach, beforeEach, expect, it } from 'vitest';
import { handoverMessages } from '#lib/messaging/protocol/handover.ts';
import { acme, type KeptDesk, openKeptDesk } from '#support/kept-desk.ts';
import { calendarEvent } from '#support/rows.ts';
import { exchangeWithTeam } from '../../entrypoints/background/use-cases/exchange-with-team.ts';
import { handOver } from '../../entrypoints/background/use-cases/hand-over.ts';
import { openMeeting } from '../../entrypoints/background/use-cases/open-meeting.ts';
import { saveCommitment } from '../../entrypoints/background/use-cases/save-commitment.ts';
import { savePreparation } from '../../entrypoints/background/use-cases/save-preparation.ts';
import { signIn } from '../../entrypoints/background/use-cases/sign-in.ts';
import { panelView } from '../../entrypoints/background/views/panel-view.ts';

const HANA = 'hana@example.com';
const YAMADA = 'yamada@example.com';
const SATO = 'sato@example.com';
const TAB = 7;
const before = calendarEvent();
const after = calendarEvent({ eventId: 'new', lineageId: 'new', startLocal: '2026-11-09T10:00' });

let company: ReturnType<typeof acme>;
let hana: KeptDesk;
let sato: KeptDesk;

const meetingAt = async (desk: KeptDesk) => {
  const { meeting } = await panelView(desk, TAB);
  if (!meeting) throw new Error('No meeting is shown.');
  return meeting;
};
const handoverAt = async (desk: KeptDesk) => {
  const { pair } = await meetingAt(desk);
  if (!pair) throw new Error('The other person is not known.');
  return pair.handover;
};
const open = (desk: KeptDesk, event: typeof before, other: string) =>
  openMeeting(
    desk,
    {
      event,
      guests: [HANA, other].map((email) => ({ email, organizer: false })),
      language: null,
      dark: false,
    },
    TAB,
  );
const exchange = async (...desks: KeptDesk[]) => {
  for (const desk of desks) await exchangeWithTeam(desk, { retryNow: true });
};
const tick = async (id: string, shown: boolean, desk = hana) => {
  const { meetingId, for: whom } = await meetingAt(desk);
  // Through the door, as the panel asks.
  const { request } = handoverMessages['handover.tick'];
  return handOver(desk, request.parse({ meetingId, for: whom, id, shown }));
};
const everythingSent = () => JSON.stringify([...company.office.kept.values()]);

/** Hana has prepared and promised with Yamada; now Sato supports her. */
beforeEach(async () => {
  company = acme(['yamada', 'sato']);
  [hana, sato] = [openKeptDesk(company), openKeptDesk(company)];
  await signIn(sato, SATO);
  await signIn(hana, HANA);
  await open(hana, before, YAMADA);
  const about = { meetingId: before.eventId, for: (await meetingAt(hana)).for };
  const change = { topic: 'career', response: 'listen', note: 'for Yamada alone' } as const;
  await savePreparation(hana, { ...about, change });
  await saveCommitment(hana, {
    ...about,
    id: crypto.randomUUID(),
    owner: 'me',
    change: { text: 'a draft', due: { by: 'next' } },
  });
  hana.minute = 10;
  await open(hana, after, SATO);
  await open(sato, after, SATO);
  await exchange(hana, sato);
});
afterEach(() => {
  for (const desk of [hana, sato]) desk.close();
});

it('A new supporter sees nothing of before, and the member what could be handed over', async () => {
  const { offers, received } = await handoverAt(hana);
  expect(offers).toMatchObject([
    { what: 'commitment', text: 'a draft', owner: 'member', from: YAMADA, shown: false },
    { what: 'topic', topic: 'career', text: 'for Yamada alone', shown: false },
  ]);
  expect(received).toEqual([]);
  expect(await handoverAt(sato)).toEqual({ offers: [], received: [] });
  expect(everythingSent()).not.toContain('for Yamada alone');
});

it('What the member ticks is what the new supporter sees: exactly that', async () => {
  const [, topic] = (await handoverAt(hana)).offers;
  expect(await tick(topic?.id ?? '', true)).toMatchObject({ ok: true });
  await exchange(hana, sato);
  expect((await handoverAt(hana)).offers.map(({ shown }) => shown)).toEqual([false, true]);
  expect((await handoverAt(sato)).received).toMatchObject([
    { what: 'topic', topic: 'career', response: 'listen', text: 'for Yamada alone', from: YAMADA },
  ]);
  expect((await meetingAt(sato)).pair?.signals[0]).toEqual({ is: 'handover' });
  expect(everythingSent()).not.toContain('a draft');
});

it('Without its tick it is gone from the new supporter, and no word of it is left', async () => {
  const [, topic] = (await handoverAt(hana)).offers;
  await tick(topic?.id ?? '', true);
  await exchange(hana, sato);
  await tick(topic?.id ?? '', false);
  await exchange(hana, sato);
  expect((await handoverAt(sato)).received).toEqual([]);
  expect(everythingSent()).not.toContain('for Yamada alone');
});

it('Nothing can be handed over that is not the member’s, nor by the supporter', async () => {
  expect(await tick(crypto.randomUUID(), true)).toEqual({ ok: false, code: 'failed' });
  const [, topic] = (await handoverAt(hana)).offers;
  expect(await tick(topic?.id ?? '', true, sato)).toEqual({ ok: false, code: 'failed' });
});
