import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { MEMO_TEXT } from '#lib/domain/memo.ts';
import { toBase64 } from '#lib/platform/base64.ts';
import { calendarEvent } from '#support/rows.ts';
import { openTwoDesks } from '#support/two-desks.ts';
import { saveCommitment } from '../../entrypoints/background/use-cases/save-commitment.ts';
import { saveEntry } from '../../entrypoints/background/use-cases/save-entry.ts';
import { savePreparation } from '../../entrypoints/background/use-cases/save-preparation.ts';
import { typeMemo } from '../../entrypoints/background/use-cases/type-memo.ts';

let desks: Awaited<ReturnType<typeof openTwoDesks>>;
beforeEach(async () => {
  desks = await openTwoDesks();
});
afterEach(() => desks.close());

const PASTED = '<script>alert(1)</script>\n<b>\u202e\u0007\u0000 半角ｶﾅ 👩‍💻\ud83d';

async function preparing() {
  const { hana } = desks;
  const about = await hana.open(calendarEvent());
  return {
    ...hana,
    about,
    save: (change: Parameters<typeof savePreparation>[1]['change']) =>
      savePreparation(hana.desk, { ...about, change }),
  };
}

/** Rows that could not be read again, in every database. */
async function setAside(): Promise<number> {
  const counts = await Promise.all(
    [...desks.hana.desk.databases.values()].map((database) => database.quarantine.count()),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

describe('What is more than anybody writes', () => {
  it('of a note is refused with its reason, and the note before stays', async () => {
    const { save, shown } = await preparing();
    await save({ note: 'short' });
    expect(await save({ note: 'x'.repeat(100_000) })).toEqual({ ok: false, code: 'note-too-long' });
    expect((await shown()).mine.note).toBe('short');
  });

  it('of topics is refused with its reason, and all before it stay', async () => {
    const { save, shown } = await preparing();
    const topic = { topic: 'work', response: 'listen', note: '', mark: null, place: '~' } as const;
    let kept = 0;
    let answer: { ok: boolean; code?: string } = { ok: true };
    for (; kept < 520 && answer.ok; kept += 1) {
      answer = await save({ more: { [`t${kept}`]: topic } });
    }
    expect(answer).toEqual({ ok: false, code: 'too-large' });
    expect(Object.keys((await shown()).mine.more)).toHaveLength(kept - 1);
    expect(await setAside()).toBe(0);
  });

  it('of topics that came and went is refused, too, before anything can’t be read', async () => {
    const { save, shown } = await preparing();
    await save({ note: 'stays' });
    let answer: { ok: boolean; code?: string } = { ok: true };
    for (let at = 0; at < 520 && answer.ok; at += 1) {
      answer = await save({ more: { [`t${at}`]: null } });
    }
    expect(answer).toEqual({ ok: false, code: 'too-large' });
    expect((await shown()).mine.note).toBe('stays');
    expect(await setAside()).toBe(0);
  });
});

describe('A memo of both', () => {
  it('takes 100,000 characters, refuses what no team could keep, and stays as it was then', async () => {
    const { about, desk, shown } = await preparing();
    const memo = new Y.Doc();
    const paste = (words: string) => {
      memo.getText(MEMO_TEXT).insert(memo.getText(MEMO_TEXT).length, words);
      const update = toBase64(Y.encodeStateAsUpdate(memo));
      return typeMemo(desk, { ...about, update });
    };
    expect(await paste('x'.repeat(100_000))).toMatchObject({ ok: true });
    const before = (await shown()).memo;
    expect(await paste('あ'.repeat(100_000))).toEqual({ ok: false, code: 'too-large' });
    expect((await shown()).memo).toEqual(before);
    expect(await setAside()).toBe(0);
  });
});

describe('What was pasted', () => {
  it('is kept as it is, and arrives so', async () => {
    const { about, save, shown, exchange, desk } = await preparing();
    expect(await save({ note: PASTED })).toMatchObject({ ok: true });
    const change = { text: PASTED };
    await saveEntry(desk, { ...about, entry: { kind: 'private', change } });
    await exchange();
    expect((await shown()).mine.note).toBe(PASTED);
    expect((await shown()).pair?.privateMemo).toBe(PASTED);
    await desks.yamada.open(calendarEvent());
    const { theirs, pair } = await desks.yamada.shown();
    expect(theirs?.note).toBe(PASTED);
    expect(pair?.privateMemo).toBe('');
  });
});

describe('A commitment', () => {
  const id = '3c9f1f0e-52a6-4a53-9f5c-0f6f6a1c2b3d';

  it('whose day has passed is refused with its reason', async () => {
    const { about, desk, shown } = await preparing();
    const due = { by: 'date', onDate: '2020-02-29' } as const;
    const change = { text: 'Send it', due };
    const answer = await saveCommitment(desk, { ...about, id, owner: 'me', change });
    expect(answer).toEqual({ ok: false, code: 'due-in-past' });
    expect((await shown()).pair?.commitments).toEqual([]);
  });

  it('that both end at once keeps the words of both, and is the same for both', async () => {
    const { about, desk, shown, exchange } = await preparing();
    const due = { by: 'next' } as const;
    await saveCommitment(desk, { ...about, id, owner: 'me', change: { text: 'Send it', due } });
    await exchange();
    const there = await desks.yamada.open(calendarEvent());
    const end = (state: 'done' | 'dropped', why: string) => ({
      id,
      change: {},
      step: { state, why },
    });
    await saveCommitment(desk, { ...about, ...end('done', 'sent') });
    await saveCommitment(desks.yamada.desk, { ...there, ...end('dropped', 'not needed') });
    for (const seat of [desks.hana, desks.yamada, desks.hana]) await seat.exchange();
    const [mine] = (await shown()).pair?.commitments ?? [];
    const [theirs] = (await desks.yamada.shown()).pair?.commitments ?? [];
    expect(mine?.words.map(({ why }) => why).toSorted()).toEqual(['not needed', 'sent']);
    expect(theirs?.words.map(({ why }) => why)).toEqual(mine?.words.map(({ why }) => why));
    expect(theirs?.state).toBe(mine?.state);
  });
});

describe('A 1on1 that is called off', () => {
  it('keeps its topics for the next one of the two, on both sides', async () => {
    const { about, save, exchange, desk, shown } = await preparing();
    await save({ topic: 'career', response: 'listen', note: 'the new role' });
    await saveEntry(desk, { ...about, entry: { kind: 'aside', change: { skipped: true } } });
    await exchange();
    const next = calendarEvent({
      eventId: 'other-series',
      lineageId: 'other-series',
      onDate: '2026-11-09',
      startLocal: '2026-11-09T10:00',
      endLocal: '2026-11-09T10:30',
    });
    await desks.hana.open(next);
    await desks.yamada.open(next);
    const left = { topic: 'career', note: 'the new role', from: about.meetingId };
    expect((await shown()).pair?.carried).toMatchObject([{ ...left, by: 'me' }]);
    expect((await desks.yamada.shown()).pair?.carried).toMatchObject([{ ...left, by: 'them' }]);
  });
});
