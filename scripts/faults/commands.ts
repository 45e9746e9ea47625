/** What can happen to people, devices and the network. Plain data, so that a failure can be shortened. */
import type { Fault } from '#support/lossy-team.ts';
import { type Random, randomOf } from '../demo/company/random.ts';

/** Devices by number: Aki has two, Ben and Cho one each. */
export const OWNERS = ['aki', 'aki', 'ben', 'cho'] as const;
export const MEETINGS = ['m1', 'm2', 'm3'] as const;
export const FIELDS = ['topic', 'response', 'note'] as const;

export type Command = { readonly device: number } & (
  | {
      readonly do: 'write';
      readonly with: string;
      readonly meeting: string;
      readonly field: string;
    }
  | {
      readonly do: 'type' | 'delete';
      readonly with: string;
      readonly meeting: string;
      readonly at: number;
    }
  | {
      readonly do: 'sync';
      readonly faults: readonly Fault[];
      readonly retry: boolean;
      readonly meanwhile: boolean;
      readonly with: string;
    }
  /** The engine is stopped at its n-th await; `power` = and what was not flushed is gone. */
  | { readonly do: 'crash'; readonly await: number; readonly power: boolean }
  | { readonly do: 'clock'; readonly ms: number }
  | { readonly do: 'disk full' }
  | { readonly do: 'upgrade'; readonly fails: boolean }
  | { readonly do: 'deliver late' }
  | { readonly do: 'rules'; readonly refuse: boolean }
);

const YEAR = 31_536_000_000;
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
    sync: 32,
    crash: 8,
    clock: 4,
    'disk full': 2,
    upgrade: 2,
    'deliver late': 4,
    rules: 1,
  });
  switch (kind) {
    case 'write':
      return { do: kind, device, with: whom, meeting, field: random.pick(FIELDS) };
    case 'type':
    case 'delete':
      return { do: kind, device, with: whom, meeting, at: random.next() };
    case 'sync': {
      const faults = Array.from({ length: 6 }, () => random.pick(FAULTS));
      const retry = random.next() < 0.5;
      return { do: kind, device, faults, retry, meanwhile: random.next() < 0.3, with: whom };
    }
    case 'crash':
      return {
        do: kind,
        device,
        await: 1 + Math.floor(random.next() * 12),
        power: random.next() < 0.5,
      };
    case 'clock':
      return { do: kind, device, ms: random.pick([-YEAR, YEAR, -3_600_000, 3_600_000, 60_000]) };
    case 'upgrade':
      return { do: kind, device, fails: random.next() < 0.3 };
    case 'rules':
      return { do: kind, device, refuse: random.next() < 0.5 };
    case 'disk full':
    case 'deliver late':
      return { do: kind, device };
    default:
      throw new Error(`no command ${String(kind)}`);
  }
}
