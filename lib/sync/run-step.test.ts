import { describe, expect, it } from 'vitest';
import type { Changes, OutboxRow, TeamErrorCode } from '#lib/domain/ports.ts';
import { NEVER, type Step, type Waiting } from './run.ts';
import { begin, next } from './run-step.ts';

const NOON = Date.parse('2026-11-24T12:00:00.000Z');
const waiting = (meetingId: string, outbox: Partial<OutboxRow> = {}): Waiting => ({
  outbox: {
    schema: 1,
    meetingId,
    key: `key of ${meetingId}`,
    queuedAt: '2026-11-24T11:00:00.000Z',
    attempts: 0,
    nextTryAt: null,
    lastError: null,
    ...outbox,
  },
  row: {
    schema: 1,
    meetingId,
    author: 'me',
    lineageId: 'weekly',
    pairId: 'aki_ben',
    content: { topic: 'work', response: 'listen', note: '' },
    startLocal: null,
    editedAt: '2026-11-24T11:00:00.000Z',
    rev: 0,
  },
});
const start = (rows: Waiting[], retryNow = false) => begin(rows, 'c0', { at: NOON, retryNow });
const failed = ({ state }: Step, code: TeamErrorCode) =>
  next(state, { was: 'failed', code, at: NOON, random: 0 });
const sent = ({ state }: Step) =>
  next(state, { was: 'sent', answer: { rev: 1, sharedAt: '2026-11-24T12:00:00.000Z' } });
const pulled = ({ state }: Step, cursor: string | null, more: boolean) => {
  const changes: Changes = { preparations: [], unreadable: [], cursor, more };
  return next(state, { was: 'pulled', changes });
};
const asks = ({ question }: Step) =>
  question?.ask === 'send' ? `send ${question.row.meetingId}` : (question?.ask ?? 'nothing');
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

  it('acknowledges exactly the edit that was sent', () => {
    const { writes } = sent(start([waiting('a')]));
    expect(writes).toMatchObject([{ do: 'acknowledge', outbox: { key: 'key of a' } }]);
  });

  it('leaves rows whose time has not come, and says when it comes', () => {
    const later = waiting('a', { nextTryAt: '2026-11-24T12:00:01.000Z' });
    const step = start([later, waiting('b', { nextTryAt: '2026-11-24T12:00:00.000Z' })]);
    expect(asks(step)).toBe('send b');
    expect(sent(step).state.result.nextTryAt).toBe('2026-11-24T12:00:01.000Z');
    expect(asks(start([later], true))).toBe('send a');
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
