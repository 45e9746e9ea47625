import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Device, NEW_DEVICE, withSetAside } from '#lib/domain/device.ts';
import { keptEntry } from '#support/entries.ts';
import { type KeptSnapshots, keptSnapshots } from '#support/kept-snapshots.ts';
import { type Database, openDatabase } from './database.ts';
import { forgetInCopies } from './forget-in-copies.ts';
import { copyFrom, copyOf, textOf } from './raw-copy.ts';

const TAKEN = '2026-11-02T10:00:00.000Z';
let device: Device;
let database: Database;
let snapshots: KeptSnapshots;
const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});

beforeEach(() => {
  warn.mockClear();
  snapshots = keptSnapshots();
  const name = `sashi-${crypto.randomUUID()}`;
  const account = { key: 'k', uid: 'u', email: 'h@example.com', name: '' };
  device = { ...NEW_DEVICE, account, databases: { k: name } };
  database = openDatabase(name);
});
afterEach(() => database.delete());

const keep = async () => snapshots.keep('', 'daily', textOf(await copyOf(database.name)), TAKEN);
const about = (meetingId: string, startLocal: string) =>
  keptEntry({ name: `preparation.${meetingId}.me`, meetingId, startLocal });
const meetingsIn = (text: string | undefined) =>
  copyFrom(text ?? '')?.tables['entries']?.map((row) => Object(row).meetingId);

it('What an administrator wants kept no longer goes from copies, too, and nothing else of them', async () => {
  await database.entries.bulkAdd([
    about('old', '2026-10-01T10:00'),
    about('new', '2026-11-01T10:00'),
  ]);
  await keep();
  await forgetInCopies(snapshots, device, '2026-10-01');
  expect(meetingsIn(snapshots.ring[0]?.text)?.sort()).toEqual(['new', 'old']);
  await forgetInCopies(snapshots, device, '2026-10-02');
  expect(meetingsIn(snapshots.ring[0]?.text)).toEqual(['new']);
  expect(snapshots.ring[0]).toMatchObject({ id: TAKEN, at: TAKEN, why: 'daily' });
  expect(await database.entries.count()).toBe(2);
});

it('A copy keeps what waited to be sent when it was taken', async () => {
  const entry = about('old', '2026-10-01T10:00');
  await database.entries.add(entry);
  await database.unsent.add({
    schema: 1,
    name: entry.name,
    thread: entry.thread,
    meetingId: 'old',
    key: 'k',
    queuedAt: TAKEN,
    attempts: 0,
    nextTryAt: null,
    lastError: null,
  });
  await keep();
  await forgetInCopies(snapshots, device, '2026-11-01');
  expect(meetingsIn(snapshots.ring[0]?.text)).toEqual(['old']);
});

it('What can’t be looked into goes once it is that old itself', async () => {
  await snapshots.keep('', 'update', 'torn', TAKEN);
  await forgetInCopies(snapshots, device, '2026-11-02');
  expect(snapshots.ring).toHaveLength(1);
  await forgetInCopies(snapshots, device, '2026-11-03');
  expect(snapshots.ring).toEqual([]);
});

it('A database that was set aside goes once it is that old', async () => {
  await database.entries.add(about('old', '2026-10-01T10:00'));
  database.close();
  const healed = withSetAside(device, TAKEN);
  const isThere = async () =>
    (await indexedDB.databases()).some(({ name }) => name === database.name);
  await forgetInCopies(snapshots, healed, '2026-11-02');
  expect(await isThere()).toBe(true);
  await forgetInCopies(snapshots, healed, '2026-11-03');
  expect(await isThere()).toBe(false);
});
