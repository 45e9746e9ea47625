/** One story: commands, then healing, then the verdict. */
import type { SyncStore, Team } from '#lib/domain/ports.ts';
import type { Fault } from '#support/lossy-line.ts';
import { randomOf } from '../demo/company/random.ts';
import { type Command, OWNERS } from './commands.ts';
import { createDevice } from './device.ts';
import { judge, type Verdict } from './verdict.ts';
import { createWriting } from './writing.ts';

const START = Date.UTC(2026, 10, 1);
const ROUNDS = 12;
const WRITTEN_MEANWHILE = { do: 'write', meeting: 'm1', field: 'note' } as const;
let stories = 0;

/** The team of a story and the network to it. */
export interface Office {
  device(owner: string, fault: () => Fault): Team;
  /** The id by which the team knows its owner. */
  uidOf(owner: string): string;
  /** What was under way arrives after its senders gave up. */
  deliverLate(): Promise<void>;
  /** From here on the rules refuse everything, or nothing. */
  refuse(refusing: boolean): void;
  /** All that the team holds, to be compared. */
  state(): Promise<string>;
}

export interface Outcome extends Verdict {
  readonly crashes: number;
}

export async function tell(
  commands: readonly Command[],
  seed: number,
  office: Office,
  spoil?: (store: SyncStore) => SyncStore,
): Promise<Outcome> {
  stories += 1;
  const random = randomOf(seed, 7);
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
  const devices = OWNERS.map((owner, number) =>
    createDevice({
      name: `story${stories}-${number}`,
      uid: office.uidOf(owner),
      team: interrupted(office.device(owner, fault)),
      random: () => random.next(),
      start: START,
      ...(spoil && { spoil }),
    }),
  );
  for (const device of devices) {
    for (const other of new Set(OWNERS.map((owner) => office.uidOf(owner)))) {
      if (other === device.uid) continue;
      await device.look((local) =>
        local.people.changePair(`${other}@example.test`, { uid: other }),
      );
    }
  }
  const writing = createWriting();

  const follow = async (told: Command): Promise<void> => {
    const device = devices[told.device];
    if (!device) return;
    const command = 'with' in told ? { ...told, with: office.uidOf(told.with) } : told;
    device.clock.now += 1000;
    switch (command.do) {
      case 'write':
        if (command.dies) device.dieAt(command.dies);
        await writing.write(device, command);
        return device.settle();
      case 'type':
      case 'delete':
        if (command.dies) device.dieAt(command.dies);
        await writing.type(device, command);
        return device.settle();
      case 'sync':
        faults = command.faults;
        if (command.dies) device.dieAt(command.dies);
        meanwhile = command.meanwhile
          ? () =>
              writing.write(device, {
                ...WRITTEN_MEANWHILE,
                device: told.device,
                with: command.with,
              })
          : null;
        await device.sync({ retryNow: command.retry, retryParked: command.retry });
        meanwhile = null;
        faults = [];
        return;
      case 'clock':
        device.clock.now = Math.max(0, device.clock.now + command.ms);
        return;
      case 'disk full':
        return device.fillDisk(command.after, command.writes);
      case 'upgrade':
        return device.upgrade(command.fails);
      case 'deliver late':
        return office.deliverLate();
      case 'rules':
        return office.refuse(command.refuse);
    }
  };
  for (const command of commands) await follow(command);

  // Healing: the network is well, the rules are mended, the disks have room.
  office.refuse(false);
  await office.deliverLate();
  for (const device of devices) device.fillDisk(0, 0);
  const isWaiting = async () => {
    const all = await Promise.all(
      devices.map((device) => device.look((local) => local.entries.waiting())),
    );
    return all.some((waiting) => waiting.length > 0);
  };
  for (let round = 0; round < 2 || (round < ROUNDS && (await isWaiting())); round += 1) {
    for (const device of devices) await device.sync({ retryParked: true });
  }
  const before = await office.state();
  for (const device of devices) await device.sync({ retryParked: true });
  const verdict = await judge(devices, writing.ledger, before !== (await office.state()));
  const crashes = devices.reduce((sum, device) => sum + device.crashes(), 0);
  for (const device of devices) device.close();
  return { crashes, ...verdict };
}
