import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PULSE_MS, PULSES_WHILE_HEARING, TELL_AGAIN_MS } from '#lib/domain/live-rhythm.ts';
import type { KeptDesk } from '#support/kept-desk.ts';
import { calendarEvent } from '#support/rows.ts';
import { exchangeWithTeam } from '../../entrypoints/background/use-cases/exchange-with-team.ts';
import { openMeeting } from '../../entrypoints/background/use-cases/open-meeting.ts';
import { savePreparation } from '../../entrypoints/background/use-cases/save-preparation.ts';
import { panelView } from '../../entrypoints/background/views/panel-view.ts';
import { openTeamOffice } from './team-office.ts';
import { seat } from './team-seat.ts';

const MINUTES = 60;
const TABS = { naomi: 1, nobody: 2 };

let reads: number;
beforeEach(() => {
  reads = 0;
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', async (...given: Parameters<typeof fetch>) => {
    const answer = await fetch(...given);
    reads += readsIn(answer.url, await answer.clone().text());
    return answer;
  });
});
afterEach(() => void vi.unstubAllGlobals());

/** As Firestore bills: each document that is looked up or found, and one for a query that finds none. */
function readsIn(url: string, text: string): number {
  if (!/:(batchGet|runQuery)/.test(url)) return 0;
  const answers: { document?: unknown; found?: unknown; missing?: unknown }[] = JSON.parse(text);
  const documents = answers.filter(({ document, found, missing }) => document ?? found ?? missing);
  return Math.max(1, documents.length);
}

async function openPanel(desk: KeptDesk, me: string, other: string, tab: number): Promise<string> {
  const event = calendarEvent({ eventId: `with-${tab}`, lineageId: `with-${tab}` });
  const guests = [me, other].map((email) => ({ email, organizer: false }));
  await openMeeting(desk, { event, guests, language: null, dark: false }, tab);
  return event.eventId;
}

it.each([
  { listener: 'hears', apart: PULSE_MS * PULSES_WHILE_HEARING, most: 0.5 },
  { listener: 'is deaf', apart: PULSE_MS, most: 1 },
])(
  'costs at most $most reads a minute and person while a panel is seen, its listener $listener, and nothing changes',
  async ({ apart, most }) => {
    const office = await openTeamOffice();
    const me = office.emailOf('mika');
    const desk = await seat(office, 'mika');
    // Two panels: one with a colleague, and one with somebody who never joins.
    const meetingId = await openPanel(desk, me, office.emailOf('naomi'), TABS.naomi);
    await openPanel(desk, me, office.emailOf('nobody'), TABS.nobody);
    await exchangeWithTeam(desk, {});
    // Much was written in the last minute before it became quiet.
    for (const note of ['one', 'two', 'three']) {
      const { meeting } = await panelView(desk, TABS.naomi);
      const whom = meeting?.for ?? { database: '', thread: '' };
      await savePreparation(desk, { meetingId, for: whom, change: { note } });
      expect(await exchangeWithTeam(desk, {})).toMatchObject({ outcome: { ok: true } });
    }

    reads = 0;
    for (let at = 0; at < MINUTES * 60_000; at += apart) {
      desk.minute += apart / 60_000;
      expect(await exchangeWithTeam(desk, {})).toMatchObject({ outcome: { ok: true } });
    }
    // Every look is counted, and none is hidden.
    expect(reads).toBeGreaterThanOrEqual((MINUTES * 60_000) / apart);
    // What the listener reads: that the other person is still there.
    const presence = (MINUTES * 60_000) / TELL_AGAIN_MS;
    const each = (reads + presence) / MINUTES;
    expect(each, `${reads} by looking, ${presence} by listening`).toBeLessThanOrEqual(most);
    desk.close();
  },
);
