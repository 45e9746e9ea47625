import { describe, expect, it } from 'vitest';
import { carriedTo, type EarlierMeeting, topicKeyOf } from './carry-over.ts';
import type { PreparedTopic } from './prepared-topic.ts';

const topic = (id: string): PreparedTopic => ({
  id,
  topic: 'career',
  response: 'listen',
  note: id,
  mark: null,
});
const meeting = (day: string, ids: string[], skipped = false): EarlierMeeting => ({
  meetingId: day,
  startLocal: `2026-11-${day}T10:00`,
  topics: ids.map(topic),
  skipped,
});
const carried = (earlier: EarlierMeeting[], reached: string[] = [], at = '2026-11-27T10:00') =>
  carriedTo(at, earlier, new Set(reached)).map(({ from, id }) => topicKeyOf(from, id));

describe('What carries over', () => {
  it('is what was not reached last time, whatever series that was in', () => {
    expect(carried([meeting('20', ['first', 'b'])], ['20/first'])).toEqual(['20/b']);
  });

  it('is what was left open before, where topics are ticked off', () => {
    const earlier = [meeting('06', ['first', 'b']), meeting('13', ['first'])];
    expect(carried(earlier, ['06/first', '13/first'])).toEqual(['06/b']);
  });

  it('is of the last meeting alone, where nobody ticks anything', () => {
    expect(carried([meeting('06', ['first']), meeting('13', ['first'])])).toEqual(['13/first']);
  });

  it('is everything of meetings that were called off, and of the last that was held', () => {
    const earlier = [meeting('06', ['first']), meeting('13', ['b']), meeting('20', ['c'], true)];
    expect(carried(earlier)).toEqual(['20/c', '13/b']);
  });

  it('comes to an earlier meeting too when a later one is called off', () => {
    expect(carried([meeting('30', ['first'], true)])).toEqual(['30/first']);
  });

  it('is nothing of the meeting itself, of later ones, and of long ago', () => {
    const earlier = [meeting('27', ['first']), meeting('30', ['first'])];
    expect(carried(earlier)).toEqual([]);
    expect(carried([meeting('01', ['first'])], [], '2027-06-01T10:00')).toEqual([]);
  });
});
