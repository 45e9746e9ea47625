import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Keeping } from '#lib/domain/keeping.ts';
import { calendarEvent } from '#support/rows.ts';
import { openTwoDesks, type Seat } from '#support/two-desks.ts';
import { forgetPast } from '../../entrypoints/background/use-cases/forget-past.ts';
import { openMeeting } from '../../entrypoints/background/use-cases/open-meeting.ts';
import { saveCommitment } from '../../entrypoints/background/use-cases/save-commitment.ts';
import { saveEntry } from '../../entrypoints/background/use-cases/save-entry.ts';
import { savePreparation } from '../../entrypoints/background/use-cases/save-preparation.ts';

const on = (day: string) =>
  calendarEvent({ eventId: day, onDate: day, startLocal: `${day}T10:00`, endLocal: null });
const [LONG_AGO, LATELY, NEXT] = [on('2025-03-03'), on('2026-09-01'), on('2026-12-01')];
/** The desks' clocks begin on 2026-11-02. */
const FROM = '2026-11-16';
const BEGUN = 15 * 24 * 60;
const TAB = 7;

let desks: Awaited<ReturnType<typeof openTwoDesks>>;
beforeEach(async () => {
  desks = await openTwoDesks();
  const { hana, yamada } = desks;
  for (const event of [LONG_AGO, LATELY]) {
    const day = event.onDate ?? '';
    for (const { desk, open, exchange } of [hana, yamada]) {
      const about = await open(event);
      await savePreparation(desk, { ...about, change: { topic: 'career', note: `at ${day}` } });
      await exchange();
    }
    const about = await hana.open(event);
    const promise = { ...about, owner: 'me', change: { text: `open since ${day}` } } as const;
    await saveCommitment(hana.desk, { ...promise, id: crypto.randomUUID() });
    const kept = { ...promise, change: { text: `kept at ${day}` }, id: crypto.randomUUID() };
    await saveCommitment(hana.desk, kept);
    await saveCommitment(hana.desk, { ...kept, change: {}, step: { state: 'done', why: '' } });
    await hana.exchange();
  }
  await both(({ open }) => open(NEXT));
});
afterEach(() => desks.close());

async function both(work: (seat: Seat) => Promise<unknown>): Promise<void> {
  await work(desks.hana);
  await work(desks.yamada);
}

async function wish({ desk, open, exchange }: Seat, keeping: Keeping): Promise<void> {
  const about = await open(NEXT);
  await saveEntry(desk, { ...about, entry: { kind: 'preference', change: { keeping } } });
  await exchange();
}

/** The alarm of both, until neither has anything left to say. */
async function later(minutes: number): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    await both(async ({ desk, exchange }) => {
      desk.minute = minutes + round;
      await forgetPast(desk);
      await exchange();
    });
  }
  await both(({ exchange }) => exchange());
}

const pastOf = async ({ shown }: Seat) =>
  (await shown()).pair?.past.map(({ startLocal }) => startLocal.slice(0, 10));

/** Every word on this device. */
async function wordsOf({ desk }: Seat): Promise<string> {
  const tables = [...desk.databases.values()].map((database) => database.entries.toArray());
  return JSON.stringify(await Promise.all(tables));
}

describe('The past of a pair', () => {
  it('stays as long as neither of the two wishes for an end', async () => {
    await later(BEGUN * 1000);
    await both(async (seat) => expect(await pastOf(seat)).toEqual(['2026-09-01', '2025-03-03']));
  });

  it('is told to both before any of it goes, and until then can be kept', async () => {
    const { hana, yamada } = desks;
    const keeping = { years: 1, from: FROM } as const;
    await wish(yamada, keeping);
    await hana.open(NEXT);
    expect((await hana.shown()).pair?.keeping).toEqual({ mine: null, theirs: keeping });
    await later(60);
    await both(async (seat) => expect(await pastOf(seat)).toHaveLength(2));
    await wish(yamada, null);
    await later(BEGUN);
    await both(async (seat) => expect(await pastOf(seat)).toHaveLength(2));
  });

  it('goes for both once one no longer wants it, but not what is open or later', async () => {
    const { hana, yamada } = desks;
    await wish(hana, { years: 5, from: FROM });
    await wish(yamada, { years: 1, from: FROM });
    await hana.open(NEXT);
    await later(BEGUN);
    await both(async (seat) => {
      expect(await pastOf(seat)).toEqual(['2026-09-01']);
      const words = await wordsOf(seat);
      for (const gone of ['at 2025-03-03"', 'kept at 2025-03-03'])
        expect(words).not.toContain(gone);
      for (const stays of ['open since 2025-03-03', 'at 2026-09-01"', 'kept at 2026-09-01']) {
        expect(words).toContain(stays);
      }
      expect(await seat.desk.local(await seat.desk.device.read()).entries.waiting()).toEqual([]);
    });
  });

  it('is gone in the team as well: a new browser of either finds no word of it', async () => {
    await wish(desks.yamada, { years: 1, from: FROM });
    await desks.hana.open(NEXT);
    await later(BEGUN);
    const { desk, exchange } = desks.hana;
    await desk.wipe(await desk.device.read());
    await exchange();
    const words = await wordsOf(desks.hana);
    expect(words).toContain('at 2026-09-01"');
    expect(words).not.toContain('at 2025-03-03"');
  });

  it('goes from this device where the other one is in no team', async () => {
    const { desk } = desks.hana;
    const guests = ['hana@example.com', 'sato@example.com'].map((email) => ({
      email,
      organizer: false,
    }));
    const at = async (event: typeof NEXT) => {
      await openMeeting(desk, { event, guests, language: 'ja', dark: false }, TAB);
      const { meetingId, for: whom } = await desks.hana.shown();
      return { meetingId, for: whom };
    };
    const [before, since] = [on('2025-04-04'), on('2026-10-05')];
    for (const event of [before, since]) {
      const note = `to Sato at ${event.onDate}`;
      await savePreparation(desk, { ...(await at(event)), change: { note } });
    }
    const keeping = { years: 1, from: FROM } as const;
    const entry = { kind: 'preference', change: { keeping } } as const;
    await saveEntry(desk, { ...(await at(NEXT)), entry });
    await later(BEGUN);
    const words = await wordsOf(desks.hana);
    expect(words).not.toContain('to Sato at 2025-04-04');
    for (const stays of ['to Sato at 2026-10-05', 'at 2025-03-03"']) expect(words).toContain(stays);
  });

  it('goes once: what was emptied is not sent again', async () => {
    await wish(desks.yamada, { years: 1, from: FROM });
    await desks.hana.open(NEXT);
    await later(BEGUN);
    await both(async ({ desk }) => {
      await forgetPast(desk);
      expect(await desk.local(await desk.device.read()).entries.waiting()).toEqual([]);
    });
  });
});
