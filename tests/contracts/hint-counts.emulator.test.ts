import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countFirestore } from '#scripts/cost/count-firestore.ts';
import type { KeptDesk } from '#support/kept-desk.ts';
import { calendarEvent } from '#support/rows.ts';
import { exchangeWithTeam } from '../../entrypoints/background/use-cases/exchange-with-team.ts';
import { openMeeting } from '../../entrypoints/background/use-cases/open-meeting.ts';
import { reactToHint } from '../../entrypoints/background/use-cases/react-to-hint.ts';
import { savePreparation } from '../../entrypoints/background/use-cases/save-preparation.ts';
import { exchangeHints } from '../../entrypoints/background/use-cases/team-hints.ts';
import { panelView } from '../../entrypoints/background/views/panel-view.ts';
import { type Name, openTeamOffice } from './team-office.ts';
import { seat } from './team-seat.ts';

const TAB = 1;
const WEEK_AND_A_DAY = 8 * 24 * 60;
const { eventId: meetingId } = calendarEvent();
const tokens = (count: number) => ({
  tokens: Array.from({ length: count }, () => crypto.randomUUID()),
});

let office: Awaited<ReturnType<typeof openTeamOffice>>;
let [mika, naomi]: KeptDesk[] = [];

/** Mika has prepared: her career, and to be listened to. Naomi, who supports her, has it open. */
beforeEach(async () => {
  office = await openTeamOffice();
  [mika, naomi] = [await sitDown('mika'), await sitDown('naomi')];
  const { meeting } = await panelView(mika, TAB);
  const change = { topic: 'career', response: 'listen' } as const;
  await savePreparation(mika, {
    meetingId,
    for: meeting?.for ?? { database: '', thread: '' },
    change,
  });
  await exchangeWithTeam(mika, {});
});
afterEach(() => {
  for (const desk of [mika, naomi]) desk?.close();
});

async function sitDown(name: Name): Promise<KeptDesk> {
  const desk = await seat(office, name);
  const guests = ['mika', 'naomi'].map((each) => ({
    email: office.emailOf(each),
    organizer: false,
  }));
  await openMeeting(desk, { event: calendarEvent(), guests, language: null, dark: false }, TAB);
  await exchangeWithTeam(desk, {});
  return desk;
}
const at = () => naomi as KeptDesk;
const hint = async () => {
  const [first] = (await panelView(at(), TAB)).meeting?.pair?.hints ?? [];
  return first ?? { id: 'none', people: null, because: null };
};
const asked = async () => exchangeHints(at(), await at().device.read());
const allOf = (topic: string, response: string) =>
  Array.from({ length: 10 }, (_, index) => `${topic}-${response}-${index + 1}`);
const lay = (id: string, what: string, count: number) =>
  office.write(`hints/${id}/counts/${what}`, tokens(count));

describe('A built-in hint', () => {
  it('says how many tried it, from five on, and comes before its equals where it has helped', async () => {
    await exchangeWithTeam(at(), { only: 'read' });
    const before = await hint();
    expect(before.people).toEqual({ tried: null, helped: null });
    for (const id of allOf('career', 'listen')) {
      await lay(id, 'tried', id === before.id ? 4 : 9);
      await lay(id, 'helped', 5);
    }
    await exchangeWithTeam(at(), {});
    const after = await hint();
    expect(after.id).not.toBe(before.id);
    expect(after.people).toEqual({ tried: 9, helped: 5 });
    expect(after.because).toMatchObject({ also: 'helped' });
  });

  it('is asked for only where it fits a coming 1on1 of a supporter, and once a week', async () => {
    await exchangeWithTeam(at(), { only: 'read' });
    for (const id of allOf('career', 'listen')) {
      for (const what of ['tried', 'helped']) await lay(id, what, 5);
    }
    // The colleagues’ own hints were read when she sat down.
    expect(await countFirestore(asked)).toEqual({ reads: 6, writes: 0 });
    expect(await countFirestore(asked)).toEqual({ reads: 0, writes: 0 });
    const device = await (mika as KeptDesk).device.read();
    expect(await countFirestore(() => exchangeHints(mika as KeptDesk, device))).toEqual({
      reads: 0,
      writes: 0,
    });
  });

  it('counts a person once, and is counted also when the team does not take another vote', async () => {
    await exchangeWithTeam(at(), {});
    const { id } = await hint();
    const hintId = crypto.randomUUID();
    const administrator = {
      email: office.emailOf('naomi'),
      name: 'naomi',
      roles: ['administrator'],
      joinedAt: new Date(),
    };
    await office.write(`people/${office.uidOf('naomi')}`, administrator);
    const colleagues = (await office.enter('naomi')).team.hints;
    const words = { topic: 'career', response: 'listen', lang: 'en', text: 'Ask.' } as const;
    await colleagues.propose(hintId, words);
    await colleagues.decide(hintId, 'shown');
    at().minute += WEEK_AND_A_DAY;
    await asked();
    await reactToHint(at(), { meetingId, hintId, reaction: 'helped' });
    await reactToHint(at(), { meetingId, hintId: id, reaction: 'helped' });
    await reactToHint(at(), { meetingId, hintId: 'of-another-version', reaction: 'tried' });
    await colleagues.decide(hintId, 'hidden');
    for (const what of ['tried', 'helped']) await lay(id, what, 4);
    await asked();
    const tomo = (await office.enter('tomo')).team.hints;
    for (const what of ['tried', 'helped'] as const) expect(await tomo.counted(id, what)).toBe(5);
    // Neither the counted nor the refused are sent again before a week has passed.
    expect(await countFirestore(asked)).toEqual({ reads: 0, writes: 0 });
  });
});
