import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { MEMO_TEXT, memoKind } from '#lib/domain/memo.ts';
import { MOST_SENT, type SentEntry } from '#lib/domain/ports.ts';
import { preparationIn } from '#support/entries.ts';
import { type Desk, openTeamOffice, sentRow } from './team-office.ts';

let office: Awaited<ReturnType<typeof openTeamOffice>>;
let mika: Desk;
let pair: string;
beforeEach(async () => {
  office = await openTeamOffice();
  mika = await office.enter('mika');
  pair = office.pairOf('mika', 'naomi');
});

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 9, minute)).toISOString();
const noted = (note: string) => ({ topic: 'work', response: 'advice', note }) as const;
async function sendOne({ team }: Desk, row: SentEntry) {
  const [answer] = await team.send([row]);
  return answer;
}
const noteOf = (entry: SentEntry) => preparationIn(entry)?.note;
/** What the team holds, as the other person reads it. */
async function heldFor(reader: Desk) {
  return (await reader.team.pull(null)).entries;
}

describe('Sending a preparation', () => {
  it('reaches the other person as it was written', async () => {
    const row = sentRow(pair, { says: noted('👩‍💻 <script> \u202eabc\n二行目') });
    expect(await sendOne(mika, row)).toMatchObject({ rev: 1 });
    const naomi = await office.enter('naomi');
    expect(await heldFor(naomi)).toEqual([
      { ...row, authorUid: mika.uid, rev: 1, updatedAt: expect.any(String) },
    ]);
  });

  it('works for two who have no team in common: the pair is made on the way', async () => {
    expect(await sendOne(mika, sentRow(office.pairOf('mika', 'tomo')))).toMatchObject({ rev: 1 });
    expect(await heldFor(await office.enter('tomo'))).toHaveLength(1);
  });

  it('carries every field at its largest, and even half an emoji', async () => {
    const row = sentRow(pair, {
      meetingId: `m${'0'.repeat(1023)}`,
      lineageId: 'l'.repeat(1024),
      says: { topic: null, response: null, note: 'あ'.repeat(4000) },
      startLocal: null,
    });
    expect(await sendOne(mika, row)).toMatchObject({ rev: 1 });
    await sendOne(mika, sentRow(pair, { says: noted('\ud83d') }));
    const held = await heldFor(mika);
    expect(held.map(noteOf)).toEqual(['あ'.repeat(4000), '\ud83d']);
  });

  it('acknowledges the same row again with the same revision', async () => {
    const first = await sendOne(mika, sentRow(pair));
    const again = await sendOne(mika, sentRow(pair));
    expect(again?.rev).toBe(first?.rev);
    expect(await heldFor(mika)).toMatchObject([{ rev: 1 }]);
  });

  it('gives a later edit the next revision', async () => {
    await sendOne(mika, sentRow(pair, { editedAt: at(1), says: noted('one') }));
    expect(
      await sendOne(mika, sentRow(pair, { editedAt: at(2), says: noted('two') })),
    ).toMatchObject({ rev: 2 });
    expect((await heldFor(mika)).map(noteOf)).toEqual(['two']);
  });

  it('leaves the later of the author’s two devices, whichever is heard first', async () => {
    const phone = await office.enter('mika');
    await sendOne(phone, sentRow(pair, { editedAt: at(2), says: noted('later') }));
    const late = await sendOne(mika, sentRow(pair, { editedAt: at(1), says: noted('earlier') }));
    expect(late?.rev).toBe(1);
    expect((await heldFor(mika)).map(noteOf)).toEqual(['later']);
  });

  it('keeps what each of two devices wrote on top of the same revision', async () => {
    await sendOne(mika, sentRow(pair, { editedAt: at(1), says: noted('one') }));
    const phone = await office.enter('mika');
    const change = { editedAt: at(2), rev: 1 };
    await sendOne(phone, sentRow(pair, { ...change, says: { note: 'two' } }));
    const row = sentRow(pair, { ...change, editedAt: at(3), says: { topic: 'career' } });
    expect(await sendOne(mika, row)).toMatchObject({ rev: 3 });
    const [held] = await heldFor(phone);
    expect(held && preparationIn(held)).toMatchObject({ note: 'two', topic: 'career' });
  });

  it('loses none of many edits that are sent at once: the last stays', async () => {
    const edits = [3, 1, 5, 2, 4].map((minute) =>
      sentRow(pair, { editedAt: at(minute), says: noted(String(minute)) }),
    );
    const answers = await Promise.allSettled(edits.map((row) => sendOne(mika, row)));
    const codes = answers.map((one) => (one.status === 'rejected' ? one.reason.code : 'taken'));
    expect(new Set([...codes, 'conflict', 'taken'])).toEqual(new Set(['conflict', 'taken']));
    // Whoever met a conflict asks again, as the engine does.
    for (const row of edits) await sendOne(mika, row);
    expect((await heldFor(mika)).map(noteOf)).toEqual(['5']);
  });

  it('is refused for a pair that the person is not of', async () => {
    const row = sentRow(office.pairOf('kenta', 'naomi'));
    await expect(sendOne(mika, row)).rejects.toMatchObject({ code: 'denied' });
  });

  it('is refused towards somebody who has not joined', async () => {
    const row = sentRow([mika.uid, 'zz'].join('_'));
    await expect(sendOne(mika, row)).rejects.toMatchObject({ code: 'denied' });
  });

  it('is refused for an id that would lead elsewhere', async () => {
    for (const meetingId of ['a/b', 'a/b/c', '../x', 'あ', 'two words']) {
      const row = sentRow(pair, { meetingId });
      await expect(sendOne(mika, row)).rejects.toMatchObject({ code: 'denied' });
    }
    const row = sentRow(`${pair}/entries/x`);
    await expect(sendOne(mika, row)).rejects.toMatchObject({ code: 'denied' });
  });

  it('does not write over what a newer version of Sashi encrypted', async () => {
    await sendOne(mika, sentRow(pair));
    const [people, id] = [pair.split('_'), `${sentRow(pair).name}.${mika.uid}`];
    await office.write(`pairs/${pair}/entries/${id}`, { people, body: { v: 2 } });
    const row = sentRow(pair, { editedAt: at(9) });
    await expect(sendOne(mika, row)).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('sends many at once, all of them or none', async () => {
    const rows = Array.from({ length: MOST_SENT }, (_, n) => sentRow(pair, { meetingId: `m${n}` }));
    const answers = await mika.team.send(rows);
    expect(answers.map(({ rev }) => rev)).toEqual(rows.map(() => 1));
    const bad = sentRow(pair, { meetingId: 'two words' });
    await expect(mika.team.send([sentRow(pair), bad])).rejects.toMatchObject({ code: 'denied' });
    const held = (await mika.team.pull(null)).entries.map(({ meetingId }) => meetingId);
    expect(held).not.toContain(sentRow(pair).meetingId);
  });
});

describe('Sending what both write', () => {
  const memo = (text: string): SentEntry => {
    const document = new Y.Doc();
    document.getText(MEMO_TEXT).insert(0, text);
    const body = Y.encodeStateAsUpdate(document);
    return sentRow(pair, { name: 'memo.weekly', kind: 'memo', meetingId: 'weekly', body });
  };
  const textOf = ({ body }: SentEntry) =>
    memoKind.read(memoKind.parse(body) ?? memoKind.blank).text;

  it('keeps the letters of both, and tells each of them what the other wrote', async () => {
    const naomi = await office.enter('naomi');
    await sendOne(mika, memo('Mika. '));
    const answer = await sendOne(naomi, memo('Naomi. '));
    expect(answer).toMatchObject({ rev: 2 });
    const [held] = await heldFor(mika);
    for (const name of ['Mika. ', 'Naomi. ']) expect(held && textOf(held)).toContain(name);
    expect(answer?.body).toEqual(held?.body);
  });

  it('is never refused because the other wrote at the same moment: it is tried again', async () => {
    const naomi = await office.enter('naomi');
    await sendOne(mika, memo('start '));
    const writes = [mika, naomi, mika, naomi].map((desk, n) => sendOne(desk, memo(`w${n} `)));
    const answers = await Promise.allSettled(writes);
    const codes = answers.map((one) => (one.status === 'rejected' ? one.reason.code : 'taken'));
    expect(codes.filter((code) => code !== 'conflict' && code !== 'taken')).toEqual([]);
    expect(codes).toContain('taken');
  });
});
