/** What every store that the sync engine works on must do; each implementation runs this suite. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { SharedPreparation, SyncStore } from '#lib/domain/ports.ts';
import type { PreparationRow } from '#lib/domain/preparation.ts';

export const ME = 'uid-hana';
export const PAIR = 'uid-hana_uid-yamada';
const STRANGERS = 'uid-sato_uid-yamada';
const MEETING = 'weekly_20261102T010000Z';
const AT = (minute: number) => `2026-11-01T10:${String(minute).padStart(2, '0')}:00.000Z`;

/** A store, and the other side of it: the person who writes and looks. */
export interface SyncStoreHarness {
  readonly store: SyncStore;
  /** The person writes that note; `pairId` null = the other person has not joined. */
  edit(edit: {
    meetingId: string;
    note: string;
    key: string;
    at: string;
    pairId: string | null;
  }): Promise<void>;
  mine(meetingId: string): Promise<PreparationRow | null>;
  theirs(meetingId: string, pairId: string): Promise<PreparationRow | null>;
  /** How many rows were set aside because they could not be used. */
  setAside(): Promise<number>;
}

const arrival = (change: Partial<SharedPreparation>): SharedPreparation => ({
  pairId: PAIR,
  meetingId: MEETING,
  lineageId: 'weekly',
  authorUid: 'uid-yamada',
  content: { topic: 'work', response: 'listen', note: '' },
  startLocal: '2026-11-02T10:00',
  editedAt: AT(0),
  rev: 1,
  ...change,
});
const noted = (note: string) => ({ topic: 'work', response: 'listen', note }) as const;
const bringing = (...preparations: SharedPreparation[]) => ({
  preparations,
  unreadable: [],
  cursor: null,
  more: false,
});

export function describeSyncStore(name: string, make: () => Promise<SyncStoreHarness>): void {
  describe(`${name}, as a sync store,`, () => {
    let harness: SyncStoreHarness;
    const write = (note: string, key: string, minute: number, pairId: string | null = PAIR) =>
      harness.edit({ meetingId: MEETING, note, key, at: AT(minute), pairId });
    const dueKeys = async (minute: number) =>
      (await harness.store.due(AT(minute))).map(({ outbox }) => outbox.key);
    beforeEach(async () => {
      harness = await make();
    });

    describe('sending', () => {
      it('offers what was written, with the whole row and nothing that is ours alone', async () => {
        await write('one', 'k1', 1);
        const [due] = await harness.store.due(AT(1));
        expect(due?.outbox).toMatchObject({ meetingId: MEETING, key: 'k1', attempts: 0 });
        expect(due?.row).toEqual(await harness.mine(MEETING));
      });

      it('waits as long as the pair is not known', async () => {
        await write('one', 'k1', 1, null);
        expect(await dueKeys(2)).toEqual([]);
      });

      it('offers the oldest first', async () => {
        await harness.edit({ meetingId: 'b', note: '', key: 'kb', at: AT(2), pairId: PAIR });
        await harness.edit({ meetingId: 'a', note: '', key: 'ka', at: AT(3), pairId: PAIR });
        await harness.edit({ meetingId: 'c', note: '', key: 'kc', at: AT(1), pairId: PAIR });
        expect(await dueKeys(5)).toEqual(['kc', 'kb', 'ka']);
      });

      it('keeps only the last of several edits', async () => {
        await write('one', 'k1', 1);
        await write('two', 'k2', 2);
        expect(await dueKeys(3)).toEqual(['k2']);
      });

      it('stores the revision and asks for nothing more once acknowledged', async () => {
        await write('one', 'k1', 1);
        await harness.store.acknowledge(MEETING, 'k1', { rev: 1, sharedAt: AT(2) });
        expect(await dueKeys(9)).toEqual([]);
        expect(await harness.mine(MEETING)).toMatchObject({ rev: 1, content: noted('one') });
      });

      it('keeps an edit that was made while an earlier one was on its way', async () => {
        await write('one', 'k1', 1);
        await write('two', 'k2', 2);
        await harness.store.acknowledge(MEETING, 'k1', { rev: 1, sharedAt: AT(3) });
        expect(await dueKeys(4)).toEqual(['k2']);
        expect(await harness.mine(MEETING)).toMatchObject({ rev: 1, content: noted('two') });
      });

      it('is not disturbed by an acknowledgement that comes twice', async () => {
        await write('one', 'k1', 1);
        await harness.store.acknowledge(MEETING, 'k1', { rev: 1, sharedAt: AT(2) });
        await write('two', 'k2', 3);
        await harness.store.acknowledge(MEETING, 'k1', { rev: 1, sharedAt: AT(2) });
        expect(await dueKeys(4)).toEqual(['k2']);
      });

      it('comes back at the instant that it was postponed to, and counts the attempts', async () => {
        await write('one', 'k1', 1);
        await harness.store.postpone(MEETING, 'k1', 'offline', AT(10));
        expect(await dueKeys(9)).toEqual([]);
        const [due] = await harness.store.due(AT(10));
        expect(due?.outbox).toMatchObject({ attempts: 1, lastError: 'offline' });
      });

      it('does not postpone an edit that replaced the one that failed', async () => {
        await write('one', 'k1', 1);
        await write('two', 'k2', 2);
        await harness.store.postpone(MEETING, 'k1', 'offline', AT(30));
        expect(await dueKeys(3)).toEqual(['k2']);
      });
    });

    describe('receiving', () => {
      const receive = (...arrived: SharedPreparation[]) =>
        harness.store.receive(bringing(...arrived), ME);

      it('keeps what the other person wrote, and changes nothing when it comes again', async () => {
        await receive(arrival({ content: noted('theirs') }));
        const once = await harness.theirs(MEETING, PAIR);
        await receive(arrival({ content: noted('theirs') }));
        expect(once).toMatchObject({ author: 'them', content: noted('theirs'), rev: 1 });
        expect(await harness.theirs(MEETING, PAIR)).toEqual(once);
      });

      it('lets a newer revision replace an older one, and never the other way', async () => {
        await receive(arrival({ rev: 2, content: noted('second') }));
        await receive(arrival({ rev: 1, content: noted('first') }));
        expect(await harness.theirs(MEETING, PAIR)).toMatchObject({ content: noted('second') });
        await receive(arrival({ rev: 3, content: noted('third') }));
        expect(await harness.theirs(MEETING, PAIR)).toMatchObject({ content: noted('third') });
      });

      it('keeps apart what colleagues of two pairs say about one meeting', async () => {
        const other = 'uid-hana_uid-sato';
        await receive(
          arrival({ content: noted('from Yamada') }),
          arrival({ pairId: other, authorUid: 'uid-sato', rev: 9, content: noted('from Sato') }),
        );
        expect(await harness.theirs(MEETING, PAIR)).toMatchObject({
          content: noted('from Yamada'),
        });
        expect(await harness.theirs(MEETING, other)).toMatchObject({ content: noted('from Sato') });
      });

      it('takes my own later edit from another device', async () => {
        await write('here', 'k1', 1);
        await harness.store.acknowledge(MEETING, 'k1', { rev: 1, sharedAt: AT(1) });
        await receive(arrival({ authorUid: ME, editedAt: AT(5), rev: 2, content: noted('there') }));
        expect(await harness.mine(MEETING)).toMatchObject({ rev: 2, content: noted('there') });
      });

      it('keeps my later edit when an earlier one arrives from another device', async () => {
        await write('here', 'k1', 5);
        await harness.store.acknowledge(MEETING, 'k1', { rev: 1, sharedAt: AT(5) });
        await receive(arrival({ authorUid: ME, editedAt: AT(1), rev: 2, content: noted('there') }));
        expect(await harness.mine(MEETING)).toMatchObject({ rev: 2, content: noted('here') });
      });

      it('never touches what still waits to be sent', async () => {
        await write('here', 'k1', 1);
        await receive(arrival({ authorUid: ME, editedAt: AT(8), rev: 4, content: noted('there') }));
        expect(await harness.mine(MEETING)).toMatchObject({ content: noted('here') });
        expect(await dueKeys(9)).toEqual(['k1']);
      });

      it('knows my own preparation on a device that never wrote it', async () => {
        await receive(arrival({ authorUid: ME, rev: 3, content: noted('there') }));
        expect(await harness.mine(MEETING)).toMatchObject({ author: 'me', rev: 3, pairId: PAIR });
        expect(await dueKeys(9)).toEqual([]);
      });

      it('sets aside what is not of a pair of mine, and what a third person signed', async () => {
        await receive(arrival({ pairId: STRANGERS }), arrival({ authorUid: 'uid-sato' }));
        expect(await harness.theirs(MEETING, STRANGERS)).toBeNull();
        expect(await harness.theirs(MEETING, PAIR)).toBeNull();
        expect(await harness.setAside()).toBe(2);
      });

      it('remembers what it could not read, once, however often it comes', async () => {
        const changes = { ...bringing(), unreadable: ['pairs/p/preparations/x'] };
        await harness.store.receive(changes, ME);
        await harness.store.receive(changes, ME);
        expect(await harness.setAside()).toBe(1);
      });

      it('remembers how far it has read, and keeps that when nothing new came', async () => {
        expect(await harness.store.cursor()).toBeNull();
        await harness.store.receive({ ...bringing(arrival({})), cursor: 'c1' }, ME);
        await harness.store.receive(bringing(), ME);
        expect(await harness.store.cursor()).toBe('c1');
      });
    });
  });
}
