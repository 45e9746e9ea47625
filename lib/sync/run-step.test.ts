import { describe, expect, it } from 'vitest';
import { type Changes, MOST_SENT, type OutboxRow, type TeamErrorCode } from '#lib/domain/ports.ts';
import { sentEntry } from '#support/entries.ts';
import { NEVER, type Step, type Waiting } from './run.ts';
import { begin, next } from './run-step.ts';

const NOON = Date.parse('2026-11-24T12:00:00.000Z');
const waiting = (meetingId: string, outbox: Partial<OutboxRow> = {}): Waiting => ({
  outbox: {
    schema: 1,
    name: `preparation.${meetingId}`,
    thread: 'ben@example.test',
    meetingId,
    key: `key of ${meetingId}`,
    queuedAt: '2026-11-24T11:00:00.000Z',
    attempts: 0,
    nextTryAt: null,
    lastError: null,
    ...outbox,
  },
  row: sentEntry({ pairId: `aki_${meetingId}`, meetingId }),
});
const start = (rows: Waiting[], how = {}) =>
  begin(rows, 'c0', { at: NOON, retryNow: false, retryParked: false, only: null, ...how });
const failed = ({ state }: Step, code: TeamErrorCode) =>
  next(state, { was: 'failed', code, at: NOON, random: 0 });
const sent = ({ state }: Step) =>
  next(state, {
    was: 'sent',
    answers: Array.from({ length: state.queue[0]?.length ?? 0 }, () => ({
      rev: 1,
      sharedAt: '2026-11-24T12:00:00.000Z',
      editedAt: '2026-11-24T11:00:00.000Z',
      body: null,
    })),
  });
const pulled = ({ state }: Step, cursor: string | null, more: boolean) => {
  const changes: Changes = { entries: [], unreadable: [], cursor, more };
  return next(state, { was: 'pulled', changes });
};
const asks = ({ question }: Step) =>
  question?.ask === 'send'
    ? `send ${question.batch.map(({ row }) => row.meetingId).join(' ')}`
    : (question?.ask ?? 'nothing');
const postponed = ({ writes }: Step) =>
  writes.flatMap((write) =>
    write.do === 'postpone' ? `${write.outbox.meetingId} ${write.error} ${write.nextTryAt}` : [],
  );

describe('A run of sync', () => {
  it('sends every row in the order of queueing, then reads to the end', () => {
    const first = start([waiting('a'), waiting('b')]);
    const second = sent(first);
    const third = sent(second);
    const fourth = pulled(third, 'c1', true);
    const last = pulled(fourth, 'c2', false);
    expect([first, second, third, fourth, last].map(asks)).toEqual([
      'send a',
      'send b',
      'pull',
      'pull',
      'nothing',
    ]);
    expect(fourth.question).toEqual({ ask: 'pull', cursor: 'c1' });
    expect(last.state.result).toMatchObject({ outcome: 'done', sent: 2, nextTryAt: null });
  });

  it('only sends, or only reads, when that is wanted', () => {
    const rows = [waiting('a'), waiting('b', { nextTryAt: '2026-11-24T11:59:00.000Z' })];
    const sending = sent(sent(start(rows, { only: 'send' })));
    expect(asks(sending)).toBe('nothing');
    expect(sending.state.result).toMatchObject({ outcome: 'done', sent: 2 });
    const reading = start(rows, { only: 'read' });
    expect(asks(reading)).toBe('pull');
    // What waits its turn is not forgotten over it.
    expect(pulled(reading, 'c1', false).state.result.nextTryAt).toBe('2026-11-24T11:59:00.000Z');
  });

  it('acknowledges exactly the edit that was sent', () => {
    const { writes } = sent(start([waiting('a')]));
    expect(writes).toMatchObject([{ do: 'acknowledge', outbox: { key: 'key of a' } }]);
  });

  it('leaves rows whose time has not come, and says when it comes', () => {
    const later = waiting('a', { nextTryAt: '2026-11-24T12:00:01.000Z' });
    const step = start([later, waiting('b', { nextTryAt: '2026-11-24T12:00:00.000Z' })]);
    expect(asks(step)).toBe('send b');
    expect(sent(step).state.result.nextTryAt).toBe('2026-11-24T12:00:01.000Z');
    expect(asks(start([later], { retryNow: true }))).toBe('send a');
  });

  it('sends what is for one pair together, and each row once', () => {
    const together = (id: string, pairId: string) => {
      const one = waiting(id);
      return { ...one, row: { ...one.row, pairId } };
    };
    const rows = [together('a', 'x'), together('b', 'y'), together('c', 'x')];
    const first = start(rows);
    const second = sent(first);
    expect([first, second, sent(second)].map(asks)).toEqual(['send a c', 'send b', 'pull']);
    expect(second.writes).toHaveLength(2);
    const many = Array.from({ length: MOST_SENT + 1 }, (_, n) => together(`m${n}`, 'x'));
    expect(start(many).state.queue.map((batch) => batch.length)).toEqual([MOST_SENT, 1]);
  });

  it('finds the one row of a batch that is refused, and sends the others', () => {
    const rows = ['a', 'b', 'c'].map((id) => {
      const one = waiting(id);
      return { ...one, row: { ...one.row, pairId: 'x' } };
    });
    const halved = failed(start(rows), 'denied');
    expect(asks(halved)).toBe('send a b');
    const again = failed(halved, 'denied');
    expect(asks(again)).toBe('send a');
    const parked = failed(again, 'denied');
    expect(postponed(parked)).toEqual([`a denied ${NEVER}`]);
    expect(asks(parked)).toBe('send b');
    expect(asks(sent(parked))).toBe('send c');
  });

  it('tries what was refused again when somebody asks for it', () => {
    const parked = waiting('a', { nextTryAt: NEVER });
    expect(asks(start([parked], { retryNow: true }))).toBe('pull');
    expect(start([parked]).state.result.nextTryAt).toBeNull();
    expect(asks(start([parked], { retryParked: true }))).toBe('send a');
  });

  it('does not wait for a year because the clock was a year ahead', () => {
    expect(asks(start([waiting('a', { nextTryAt: '2027-11-24T12:00:00.000Z' })]))).toBe('send a');
  });

  it('parks a refused row until its next edit, and goes on with the others', () => {
    const step = failed(start([waiting('a'), waiting('b')]), 'denied');
    expect(postponed(step)).toEqual([`a denied ${NEVER}`]);
    expect(asks(step)).toBe('send b');
    expect(step.state.result).toMatchObject({ refused: 1, nextTryAt: null });
  });

  it('puts all rows off when there is no network, and does not even try to read', () => {
    const rows = [waiting('a'), waiting('b', { attempts: 1 })];
    const step = failed(start(rows), 'offline');
    expect(postponed(step)).toEqual([
      'a offline 2026-11-24T12:00:01.000Z',
      'b offline 2026-11-24T12:00:02.000Z',
    ]);
    expect(asks(step)).toBe('nothing');
    expect(step.state.result).toMatchObject({
      outcome: 'offline',
      nextTryAt: '2026-11-24T12:00:01.000Z',
    });
  });

  it('still reads when the quota of writes is used up, and says so at the end', () => {
    const step = failed(start([waiting('a'), waiting('b')]), 'quota');
    expect(postponed(step)).toHaveLength(2);
    expect(asks(step)).toBe('pull');
    expect(pulled(step, 'c1', false).state.result.outcome).toBe('quota');
  });

  it('tries a conflict again later, and waits longest for what it could not read', () => {
    const conflict = failed(start([waiting('a'), waiting('b')]), 'conflict');
    const unreadable = failed(conflict, 'unreadable');
    expect(postponed(conflict)).toEqual(['a conflict 2026-11-24T12:00:01.000Z']);
    expect(postponed(unreadable)).toEqual(['b unreadable 2026-11-24T12:07:30.000Z']);
    expect(asks(unreadable)).toBe('pull');
  });

  it('touches nothing when the session has ended', () => {
    const step = failed(start([waiting('a')]), 'signed-out');
    expect(step).toMatchObject({ writes: [], question: null });
    expect(step.state.result.outcome).toBe('signed-out');
  });

  it('ends with the reason when reading fails', () => {
    const step = failed(start([]), 'offline');
    expect(step).toMatchObject({ writes: [], question: null });
    expect(step.state.result.outcome).toBe('offline');
  });

  it('ends when the team answers the same place for ever', () => {
    const step = pulled(start([]), 'c0', true);
    expect(asks(step)).toBe('nothing');
    expect(step.state.result.outcome).toBe('unreadable');
  });
});
