/**
 * One story: commands, then healing, then what must be true.
 *   - no acknowledged edit is lost: of every field the last one by its clock stands on all devices,
 *     and every letter typed into a memo that nobody deleted;
 *   - no effect twice: no word stands twice in a memo, and one more run changes nothing in the team;
 *   - all replicas are equal; outboxes are empty; nothing lies in quarantine.
 */
import * as Y from 'yjs';
import type { FieldsBody } from '#lib/domain/entries/fields-body.ts';
import { mineFor, theirsFrom } from '#lib/domain/entries/kept-entry.ts';
import type { Kind } from '#lib/domain/entries/kinds.ts';
import { MEMO_TEXT } from '#lib/domain/memo.ts';
import type { Team } from '#lib/domain/ports.ts';
import { pairIdOf } from '#lib/domain/team.ts';
import { type Fault, lossyOffice } from '#support/lossy-team.ts';
import { randomOf } from '../demo/company/random.ts';
import { type Command, OWNERS } from './commands.ts';
import { createDevice } from './device.ts';

const START = Date.UTC(2026, 10, 1);
const ROUNDS = 12;
const WRITTEN_MEANWHILE = { do: 'write', meeting: 'm1', field: 'note' } as const;
let stories = 0;

export interface Outcome {
  readonly crashes: number;
  readonly lost: number;
  readonly duplicated: number;
  readonly diverged: number;
  /** What was not as it must be, in words. */
  readonly complaints: readonly string[];
}

export async function tell(commands: readonly Command[], seed: number): Promise<Outcome> {
  stories += 1;
  const random = randomOf(seed, 7);
  let refusing = false;
  const office = lossyOffice({ pageSize: 5, overlap: 3, refuses: () => refusing });
  let faults: readonly Fault[] = [];
  const fault = (): Fault => {
    const [next = 'none', ...rest] = faults;
    faults = rest;
    return next;
  };
  /** What its owner writes while the engine waits for the team. */
  let meanwhile: (() => Promise<void>) | null = null;
  const interrupted = (team: Team): Team => ({
    ...team,
    send: async (rows) => {
      const answer = await team.send(rows);
      await meanwhile?.();
      return answer;
    },
  });
  const devices = OWNERS.map((uid, number) => {
    const clock = { now: START };
    const name = `story${stories}-${number}`;
    return {
      uid,
      clock,
      ...createDevice(name, interrupted(office.device(uid, fault)), clock, () => random.next()),
    };
  });
  const addressee = (uid: string, other: string) => ({
    thread: `${other}@example.test`,
    pairId: pairIdOf(uid, other),
  });
  const meetingOf = (meetingId: string) => ({ meetingId, lineageId: 'weekly', startLocal: null });
  for (const { uid, local } of devices) {
    for (const other of new Set(OWNERS)) {
      const change = { uid: other };
      if (other !== uid) await local().people.changePair(`${other}@example.test`, change);
    }
  }

  /** Acknowledged: the latest stamp of each field, and the words of each memo. */
  const stamps = new Map<string, string>();
  const words = new Map<string, Set<string>>();
  let edits = 0;

  const fieldsOf = (body: unknown) => (body as FieldsBody | undefined)?.fields ?? {};
  const mine = async <K extends Kind>(number: number, kind: K, meeting: string, other: string) => {
    const device = devices[number];
    if (!device) return null;
    const rows = await device.local().entries.of(kind, meeting);
    return mineFor(rows, addressee(device.uid, other));
  };

  const write = async (command: Command & { do: 'write' }) => {
    const device = devices[command.device];
    if (!device) return;
    const { meeting, field } = command;
    edits += 1;
    const value = { topic: 'work', response: 'listen', note: '' }[field] || `note ${edits}`;
    const kept = await device.tries(() =>
      device.local().entries.save({
        kind: 'preparation',
        meeting: meetingOf(meeting),
        addressee: addressee(device.uid, command.with),
        change: { [field]: value },
        at: new Date(device.clock.now).toISOString(),
        key: `edit${edits}`,
      }),
    );
    if (!kept) return;
    const row = await mine(command.device, 'preparation', meeting, command.with);
    const stamp = fieldsOf(row?.body)[field]?.[0] ?? '';
    const key = [device.uid, command.with, meeting, field].join(' ');
    if (stamp > (stamps.get(key) ?? '')) stamps.set(key, stamp);
  };

  for (const command of commands) {
    const device = devices[command.device];
    if (!device) continue;
    device.clock.now += 1000;
    if (command.do === 'write') await write(command);
    else if (command.do === 'type' || command.do === 'delete') {
      edits += 1;
      const { meeting } = command;
      const document = new Y.Doc();
      document.clientID = edits;
      const row = await mine(command.device, 'memo', meeting, command.with);
      if (row) Y.applyUpdate(document, row.content.state);
      const text = document.getText(MEMO_TEXT);
      const known = Y.encodeStateVector(document);
      const key = [pairIdOf(device.uid, command.with), meeting].join(' ');
      const all = words.get(key) ?? new Set();
      words.set(key, all);
      const at = text
        .toJSON()
        .split(']')
        .slice(0, Math.floor(command.at * 6))
        .join(']').length;
      const place = Math.min(text.length, at === 0 ? 0 : at + 1);
      const [gone] = /\[\d+\]/.exec(text.toJSON().slice(place)) ?? [];
      if (command.do === 'type') text.insert(place, `[${edits}]`);
      else if (gone) text.delete(text.toJSON().indexOf(gone, place), gone.length);
      else continue;
      const update = Y.encodeStateAsUpdate(document, known);
      const kept = await device.tries(() =>
        device.local().entries.save({
          kind: 'memo',
          meeting: meetingOf(meeting),
          addressee: addressee(device.uid, command.with),
          change: { update },
          at: new Date(device.clock.now).toISOString(),
          key: `edit${edits}`,
        }),
      );
      if (kept && command.do === 'type') all.add(`[${edits}]`);
      if (kept && gone && command.do === 'delete') all.delete(gone);
    } else if (command.do === 'sync') {
      faults = command.faults;
      meanwhile = command.meanwhile
        ? () => write({ ...WRITTEN_MEANWHILE, device: command.device, with: command.with })
        : null;
      await device.sync({ retryNow: command.retry });
      meanwhile = null;
      faults = [];
    } else if (command.do === 'crash') {
      device.crashAt(command.await, command.power);
      await device.sync({ retryNow: true });
    } else if (command.do === 'clock')
      device.clock.now = Math.max(0, device.clock.now + command.ms);
    else if (command.do === 'disk full') device.fillDisk();
    else if (command.do === 'upgrade') await device.upgrade(command.fails);
    else if (command.do === 'deliver late') office.deliverLate();
    else if (command.do === 'rules') refusing = command.refuse;
  }

  // Healing: the network is well, the rules are mended, the disks have room.
  refusing = false;
  office.deliverLate();
  for (const device of devices) device.crashAt(Number.POSITIVE_INFINITY, false);
  const isWaiting = async () => {
    const all = await Promise.all(devices.map(({ local }) => local().entries.waiting()));
    return all.some((waiting) => waiting.length > 0);
  };
  for (let round = 0; round < 2 || (round < ROUNDS && (await isWaiting())); round += 1) {
    for (const device of devices) await device.sync({ retryParked: true });
  }

  const complaints: string[] = [];
  const count = { lost: 0, duplicated: 0, diverged: 0 };
  const complain = (what: keyof typeof count, why: string) => {
    count[what] += 1;
    complaints.push(`${what}: ${why}`);
  };
  const before = JSON.stringify([...office.kept].map(([id, { shared }]) => [id, shared.rev]));
  for (const device of devices) await device.sync({ retryParked: true });
  const after = JSON.stringify([...office.kept].map(([id, { shared }]) => [id, shared.rev]));
  if (before !== after) complain('duplicated', 'one more run wrote again');

  for (const [number, device] of devices.entries()) {
    const waiting = await device.local().entries.waiting();
    if (waiting.length > 0) complain('lost', `device ${number} still waits to send`);
    const aside = await device.quarantine();
    if (aside.length > 0)
      complain('lost', `device ${number} set aside ${JSON.stringify(aside[0])}`);
  }
  for (const [key, stamp] of stamps) {
    const [uid = '', other = '', meeting = '', field = ''] = key.split(' ');
    const seen = new Set<string>();
    for (const [number, device] of devices.entries()) {
      if (device.uid !== uid && device.uid !== other) continue;
      const rows = await device.local().entries.of('preparation', meeting);
      const row =
        device.uid === uid
          ? await mine(number, 'preparation', meeting, other)
          : theirsFrom(rows, { email: `${uid}@example.test`, pairId: pairIdOf(uid, other) });
      const written = fieldsOf(row?.body)[field];
      seen.add(JSON.stringify(written));
      if (!written || written[0] < stamp) complain('lost', `${key} on device ${number}`);
    }
    if (seen.size > 1) complain('diverged', `${key}: ${[...seen].join(' or ')}`);
  }
  for (const [key, all] of words) {
    const [pairId = '', meeting = ''] = key.split(' ');
    const seen = new Set<string>();
    for (const [number, device] of devices.entries()) {
      if (!pairId.split('_').includes(device.uid)) continue;
      const other = pairId.split('_').find((uid) => uid !== device.uid) ?? '';
      const text = (await mine(number, 'memo', meeting, other))?.content.text ?? '';
      seen.add(text);
      for (const word of all) {
        const times = text.split(word).length - 1;
        if (times === 0) complain('lost', `${word} in ${key} on device ${number}`);
        if (times > 1) complain('duplicated', `${word} in ${key} on device ${number}`);
      }
    }
    if (seen.size > 1) complain('diverged', `memo ${key}: ${[...seen].join(' or ')}`);
  }
  const crashes = devices.reduce((sum, device) => sum + device.crashes(), 0);
  for (const device of devices) device.close();
  return { crashes, ...count, complaints };
}
