import { describe, expect, it } from 'vitest';
import { memoKind } from '#lib/domain/memo.ts';
import { MOST_SENT } from '#lib/domain/ports.ts';
import { sentEntry } from '#support/entries.ts';
import { batches, halves, MOST_BYTES } from './batches.ts';
import type { Waiting } from './run.ts';

const MEMO_BYTES = 300_000;
const waiting = (number: number, row = {}): Waiting => ({
  outbox: {
    schema: 1,
    name: `memo.m${number}`,
    thread: 'ben@example.test',
    meetingId: `m${number}`,
    key: `k${number}`,
    queuedAt: '2026-11-24T11:00:00.000Z',
    attempts: 0,
    nextTryAt: null,
    lastError: null,
  },
  row: sentEntry({ pairId: 'a_b', meetingId: `m${number}`, ...row }),
});
const many = (count: number, row = {}) =>
  Array.from({ length: count }, (_, number) => waiting(number, row));

describe('What is sent in one write', () => {
  it('is of one pair, and no more than the rules can look up', () => {
    const rows = [...many(MOST_SENT + 1), ...many(2, { pairId: 'a_c' })];
    const sent = batches(rows);
    expect(sent.map((batch) => batch.length)).toEqual([MOST_SENT, 1, 2]);
    expect(sent.flat()).toEqual(rows);
  });

  it('is never more than Firestore takes, however many long memos wait', () => {
    const memo = { kind: 'memo', name: 'memo.m', body: new Uint8Array(MEMO_BYTES) };
    expect(memoKind.pack(memo.body)).toHaveLength(MEMO_BYTES);
    const sent = batches(many(MOST_SENT, memo));
    expect(sent.map((batch) => batch.length)).toEqual([20, 20, 10]);
    expect(20 * MEMO_BYTES).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('is sent even where one alone is more: the team then says what it thinks of it', () => {
    const huge = { kind: 'memo', name: 'memo.m', body: new Uint8Array(MOST_BYTES + 1) };
    expect(batches(many(2, huge)).map((batch) => batch.length)).toEqual([1, 1]);
  });

  it('is halved without losing a row, until each is alone', () => {
    const [five] = batches(many(5));
    if (!five) throw new Error('no batch');
    expect(halves(five).map((batch) => batch.length)).toEqual([3, 2]);
    expect(halves(five).flat()).toEqual(five);
    expect(halves([five[0]])).toEqual([[five[0]]]);
  });
});
