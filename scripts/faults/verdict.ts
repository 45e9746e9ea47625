/**
 * What must be true after everything has healed:
 *   - no acknowledged edit is lost: of every field the last one by its clock stands on all devices,
 *     and every word typed into a memo that nobody deleted;
 *   - no effect twice: no word stands twice in a memo, and one more run changes nothing in the team;
 *   - all replicas are equal; outboxes are empty; nothing lies in quarantine.
 */
import { theirsFrom } from '#lib/domain/entries/kept-entry.ts';
import { pairIdOf } from '#lib/domain/team.ts';
import type { FaultyDevice } from './device.ts';
import { fieldsOf, type Ledger, mineOn } from './writing.ts';

export interface Verdict {
  readonly lost: number;
  readonly duplicated: number;
  readonly diverged: number;
  /** What was not as it must be, in words. */
  readonly complaints: readonly string[];
}

type Complain = (what: 'lost' | 'duplicated' | 'diverged', why: string) => void;

export async function judge(
  devices: readonly FaultyDevice[],
  { stamps, words }: Ledger,
  changedAgain: boolean,
): Promise<Verdict> {
  const complaints: string[] = [];
  const count = { lost: 0, duplicated: 0, diverged: 0 };
  const complain: Complain = (what, why) => {
    count[what] += 1;
    complaints.push(`${what}: ${why}`);
  };
  if (changedAgain) complain('duplicated', 'one more run wrote again');
  for (const [number, device] of devices.entries()) {
    const waiting = await device.look((local) => local.entries.waiting());
    if (waiting.length > 0) complain('lost', `device ${number} still waits to send`);
    for (const aside of await device.quarantine()) {
      complain('lost', `device ${number} set aside ${JSON.stringify(aside)}`);
    }
  }
  for (const [key, stamp] of stamps) await judgeField(devices, key, stamp, complain);
  for (const [key, all] of words) await judgeMemo(devices, key, all, complain);
  return { ...count, complaints };
}

async function judgeField(
  devices: readonly FaultyDevice[],
  key: string,
  stamp: string,
  complain: Complain,
): Promise<void> {
  const [uid = '', other = '', meeting = '', field = ''] = key.split(' ');
  const seen = new Set<string>();
  for (const [number, device] of devices.entries()) {
    if (device.uid !== uid && device.uid !== other) continue;
    const row =
      device.uid === uid
        ? await mineOn(device, 'preparation', meeting, other)
        : theirsFrom(await device.look((local) => local.entries.of('preparation', meeting)), {
            email: `${uid}@example.test`,
            pairId: pairIdOf(uid, other),
          });
    const written = fieldsOf(row?.body)[field];
    seen.add(JSON.stringify(written));
    if (!written || written[0] < stamp) complain('lost', `${key} on device ${number}`);
  }
  if (seen.size > 1) complain('diverged', `${key}: ${[...seen].join(' or ')}`);
}

async function judgeMemo(
  devices: readonly FaultyDevice[],
  key: string,
  words: ReadonlySet<string>,
  complain: Complain,
): Promise<void> {
  const [pairId = '', meeting = ''] = key.split(' ');
  const seen = new Set<string>();
  for (const [number, device] of devices.entries()) {
    const people = pairId.split('_');
    if (!people.includes(device.uid)) continue;
    const other = people.find((uid) => uid !== device.uid) ?? '';
    const text = (await mineOn(device, 'memo', meeting, other))?.content.text ?? '';
    seen.add(text);
    const written: string[] = text.match(/\[\d+\]/g) ?? [];
    for (const word of words) {
      if (!written.includes(word)) complain('lost', `${word} in ${key} on device ${number}`);
    }
    for (const word of new Set(written.filter((one, at) => written.indexOf(one) !== at))) {
      complain('duplicated', `${word} in ${key} on device ${number}`);
    }
  }
  if (seen.size > 1) complain('diverged', `memo ${key}: ${[...seen].join(' or ')}`);
}
