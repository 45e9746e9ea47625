import { describe, expect, it } from 'vitest';
import {
  type LocalTime,
  laterThan,
  type RemindedMeeting,
  type ReminderWishes,
  remindersFor,
  type Spoken,
} from './reminder.ts';

const zone = (hours: number) => ({
  instantOf: (local: string) => Date.parse(`${local}Z`) - hours * 3_600_000,
  localOf: (instant: number) => new Date(instant + hours * 3_600_000).toISOString().slice(0, 16),
});
const tokyo = zone(9);
const wishes: ReminderWishes = {
  on: true,
  member: { evening: '18:00' },
  supporterMinutes: 10,
  feedback: true,
  weekends: false,
  quiet: { from: '19:00', until: '08:00' },
};
// A Thursday.
const thursday: RemindedMeeting = {
  meetingId: 'm',
  startLocal: '2026-11-26T10:00',
  endLocal: '2026-11-26T10:30',
  role: 'member',
  prepared: false,
  skipped: false,
  feedback: true,
};
const at = (
  change: Partial<RemindedMeeting> = {},
  wish: Partial<ReminderWishes> = {},
  { spoken = {}, now = 0, time = tokyo }: { spoken?: Spoken; now?: number; time?: LocalTime } = {},
) =>
  remindersFor([{ ...thursday, ...change }], { ...wishes, ...wish }, spoken, now, time).map(
    (reminder) => `${reminder.kind} ${time.localOf(reminder.at)}`,
  );

describe('A reminder', () => {
  it('comes to a member the evening before, or some hours before', () => {
    expect(at()).toEqual(['prepare 2026-11-25T18:00']);
    expect(at({}, { member: { hours: 2 } })).toEqual(['prepare 2026-11-26T08:00']);
  });

  it('comes to a supporter minutes before', () => {
    expect(at({ role: 'supporter' })).toEqual(['soon 2026-11-26T09:50']);
  });

  it('comes for feedback after the meeting, to who needed none before', () => {
    expect(at({ prepared: true })).toEqual(['feedback 2026-11-26T10:30']);
    expect(at({ prepared: true, feedback: false })).toEqual([]);
    expect(at({ prepared: true }, { feedback: false })).toEqual([]);
  });

  it('comes once for each meeting, and not at all for one that was called off', () => {
    expect(at({}, {}, { spoken: { m: null } })).toEqual([]);
    expect(at({ skipped: true })).toEqual([]);
    expect(at({}, { on: false })).toEqual([]);
  });

  it('moves with its event', () => {
    expect(at({ startLocal: '2026-11-27T15:00', endLocal: null })).toEqual([
      'prepare 2026-11-26T18:00',
    ]);
  });

  it('waits for the end of quiet hours, or is left out when that is too late', () => {
    const early = { startLocal: '2026-11-26T08:30', endLocal: null };
    expect(at(early, { member: { hours: 1 } })).toEqual(['prepare 2026-11-26T08:00']);
    expect(
      at({ startLocal: '2026-11-26T08:00', endLocal: null }, { member: { hours: 1 } }),
    ).toEqual([]);
    expect(at({}, { member: { evening: '21:00' } })).toEqual(['prepare 2026-11-26T08:00']);
  });

  it('leaves weekends alone: the evening before a Monday is a Friday', () => {
    const monday = { startLocal: '2026-11-30T10:00', endLocal: null };
    expect(at(monday)).toEqual(['prepare 2026-11-27T18:00']);
    expect(at(monday, { weekends: true })).toEqual(['prepare 2026-11-29T18:00']);
    expect(
      at({ startLocal: '2026-11-28T10:00', endLocal: null }, { member: { hours: 1 } }),
    ).toEqual([]);
  });

  it('is kept while it is of use, and no longer', () => {
    const start = tokyo.instantOf(thursday.startLocal);
    expect(at({}, {}, { now: start - 1 })).toHaveLength(1);
    expect(at({}, {}, { now: start })).toEqual([]);
  });

  it('waits for the end of quiet hours, too, when the device slept through its time', () => {
    const night = tokyo.instantOf('2026-11-25T23:10');
    expect(at({}, {}, { now: night })).toEqual(['prepare 2026-11-26T08:00']);
    const evening = tokyo.instantOf('2026-11-25T18:40');
    expect(at({}, {}, { now: evening })).toEqual(['prepare 2026-11-25T18:40']);
    const sunday = tokyo.instantOf('2026-11-29T12:00');
    const monday = { startLocal: '2026-11-30T10:00', endLocal: null };
    expect(at(monday, {}, { now: sunday })).toEqual(['prepare 2026-11-30T08:00']);
  });

  it('comes again when somebody said "later", while it is of use', () => {
    const now = tokyo.instantOf('2026-11-25T18:00');
    const start = tokyo.instantOf(thursday.startLocal);
    const again = laterThan(now, start);
    expect(tokyo.localOf(again)).toBe('2026-11-25T19:00');
    const late = { quiet: { from: '22:00', until: '07:00' } };
    expect(at({}, late, { spoken: { m: again }, now })).toEqual(['prepare 2026-11-25T19:00']);
    expect(laterThan(start - 600_000, start)).toBe(start - 300_000);
  });

  it('has no end of quiet hours to wait for when they never end', () => {
    expect(at({}, { quiet: { from: '08:00', until: '08:00' } })).toEqual([
      'prepare 2026-11-25T18:00',
    ]);
  });

  it('follows the device into another time zone', () => {
    expect(at({}, {}, { time: zone(-5) })).toEqual(['prepare 2026-11-25T18:00']);
  });
});
