/** What can happen to people, devices and the network. Plain data, so that a failure can be shortened. */
import type { Fault } from '#support/lossy-line.ts';
import { type Random, randomOf } from '../demo/company/random.ts';
import type { Death } from './device.ts';

/** Devices by number: Aki has two, Ben and Cho one each. */
export const OWNERS = ['aki', 'aki', 'ben', 'cho'] as const;
const MEETINGS = ['m1', 'm2', 'm3'] as const;
const FIELDS = ['topic', 'response', 'note'] as const;

interface Between {
  readonly device: number;
  /** With whom; an id of the team once the story has begun. */
  readonly with: string;
  /** The worker is killed while it does this. */
  readonly dies?: Death;
}

export type Command =
  | (Between & { readonly do: 'write'; readonly meeting: string; readonly field: string })
  | (Between & { readonly do: 'type' | 'delete'; readonly meeting: string; readonly at: number })
  | (Between & {
      readonly do: 'sync';
      readonly faults: readonly Fault[];
      readonly retry: boolean;
      /** Something is written while the engine waits for the team. */
      readonly meanwhile: boolean;
    })
  | ({ readonly device: number } & (
      | { readonly do: 'clock'; readonly ms: number }
      /** So many writes still succeed, then so many fail. */
      | { readonly do: 'disk full'; readonly after: number; readonly writes: number }
      | { readonly do: 'upgrade'; readonly fails: boolean }
      | { readonly do: 'deliver late' }
      | { readonly do: 'rules'; readonly refuse: boolean }
    ));

const YEAR = 31_536_000_000;
/** Awaits of a long run of the engine, and of one edit. */
const LONG_RUN = 120;
const EDIT = 14;
const FAULTS: [Fault, ...Fault[]] = [
  'none',
  'none',
  'none',
  'request lost',
  'answer lost',
  'sent twice',
  'arrives late',
  'conflict',
  'quota',
  'denied',
  'signed-out',
];

/** The commands of one story; the same seed and number tell the same one. */
export function commandsOf(seed: number, story: number, length: number): Command[] {
  const random = randomOf(seed, story);
  return Array.from({ length }, () => command(random));
}

function command(random: Random): Command {
  const device = Math.floor(random.next() * OWNERS.length);
  const meeting = random.pick(MEETINGS);
  const others = OWNERS.filter((name) => name !== OWNERS[device]);
  const whom = others[Math.floor(random.next() * others.length)] ?? 'ben';
  const kind = random.weighted({
    write: 30,
    type: 14,
    delete: 3,
    sync: 40,
    clock: 4,
    'disk full': 2,
    upgrade: 2,
    'deliver late': 4,
    rules: 1,
  });
  switch (kind) {
    case 'write':
      return {
        do: kind,
        device,
        with: whom,
        meeting,
        field: random.pick(FIELDS),
        ...dies(random, EDIT),
      };
    case 'type':
    case 'delete':
      return { do: kind, device, with: whom, meeting, at: random.next(), ...dies(random, EDIT) };
    case 'sync': {
      const faults = Array.from({ length: 6 }, () => random.pick(FAULTS));
      const retry = random.next() < 0.5;
      const meanwhile = random.next() < 0.3;
      return {
        do: kind,
        device,
        faults,
        retry,
        meanwhile,
        with: whom,
        ...dies(random, LONG_RUN, 0.3),
      };
    }
    case 'clock':
      return { do: kind, device, ms: random.pick([-YEAR, YEAR, -3_600_000, 3_600_000, 60_000]) };
    case 'disk full': {
      const after = Math.floor(random.next() * 8);
      return { do: kind, device, after, writes: 1 + Math.floor(random.next() * 3) };
    }
    case 'upgrade':
      return { do: kind, device, fails: random.next() < 0.3 };
    case 'rules':
      return { do: kind, device, refuse: random.next() < 0.5 };
    case 'deliver late':
      return { do: kind, device };
  }
  throw new Error(`no command ${String(kind)}`);
}

/** Early awaits are many in short runs, so they come more often. */
function dies(random: Random, longest: number, chance = 0.06): { readonly dies?: Death } {
  if (random.next() >= chance) return {};
  const at = random.next();
  return {
    dies: {
      await: 1 + Math.floor(at * at * longest),
      power: random.next() < 0.5,
      upgrade: random.next() < 0.1,
    },
  };
}
