import { beforeEach, describe, expect, it } from 'vitest';
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
/** What the team holds, as the other person reads it. */
async function heldFor(reader: Desk) {
  return (await reader.team.pull(null)).preparations;
}

describe('Sending a preparation', () => {
  it('reaches the other person as it was written', async () => {
    const row = sentRow(pair, { content: noted('👩‍💻 <script> \u202eabc\n二行目') });
    expect(await mika.team.send(row)).toMatchObject({ rev: 1 });
    const naomi = await office.enter('naomi');
    const { schema: _, author: __, ...rest } = row;
    expect(await heldFor(naomi)).toEqual([{ ...rest, authorUid: mika.uid, rev: 1 }]);
  });

  it('works for two who have no team in common: the pair is made on the way', async () => {
    expect(await mika.team.send(sentRow(office.pairOf('mika', 'tomo')))).toMatchObject({ rev: 1 });
    expect(await heldFor(await office.enter('tomo'))).toHaveLength(1);
  });

  it('carries every field at its largest, and half an emoji as a question mark', async () => {
    const row = sentRow(pair, {
      meetingId: `m${'0'.repeat(1023)}`,
      lineageId: 'l'.repeat(1024),
      content: { topic: null, response: null, note: 'あ'.repeat(4000) },
      startLocal: null,
    });
    expect(await mika.team.send(row)).toMatchObject({ rev: 1 });
    await mika.team.send(sentRow(pair, { content: noted('\ud83d') }));
    const held = await heldFor(mika);
    expect(held.map(({ content }) => content.note)).toEqual(['あ'.repeat(4000), '\ufffd']);
  });

  it('acknowledges the same row again with the same revision', async () => {
    const first = await mika.team.send(sentRow(pair));
    const again = await mika.team.send(sentRow(pair));
    expect(again.rev).toBe(first.rev);
    expect(await heldFor(mika)).toMatchObject([{ rev: 1 }]);
  });

  it('gives a later edit the next revision', async () => {
    await mika.team.send(sentRow(pair, { editedAt: at(1), content: noted('one') }));
    expect(
      await mika.team.send(sentRow(pair, { editedAt: at(2), content: noted('two') })),
    ).toMatchObject({ rev: 2 });
    expect(await heldFor(mika)).toMatchObject([{ rev: 2, content: noted('two') }]);
  });

  it('leaves the later of the author’s two devices, whichever is heard first', async () => {
    const phone = await office.enter('mika');
    await phone.team.send(sentRow(pair, { editedAt: at(2), content: noted('later') }));
    const late = await mika.team.send(
      sentRow(pair, { editedAt: at(1), content: noted('earlier') }),
    );
    expect(late.rev).toBe(1);
    expect(await heldFor(mika)).toMatchObject([{ rev: 1, content: noted('later') }]);
  });

  it('loses none of many edits that are sent at once: the last stays', async () => {
    const edits = [3, 1, 5, 2, 4].map((minute) =>
      sentRow(pair, { editedAt: at(minute), content: noted(String(minute)) }),
    );
    const answers = await Promise.allSettled(edits.map((row) => mika.team.send(row)));
    const codes = answers.map((one) => (one.status === 'rejected' ? one.reason.code : 'taken'));
    expect(new Set([...codes, 'conflict', 'taken'])).toEqual(new Set(['conflict', 'taken']));
    // Whoever met a conflict asks again, as the engine does.
    for (const row of edits) await mika.team.send(row);
    expect(await heldFor(mika)).toMatchObject([{ content: noted('5') }]);
  });

  it('is refused for a pair that the person is not of', async () => {
    const row = sentRow(office.pairOf('kenta', 'naomi'));
    await expect(mika.team.send(row)).rejects.toMatchObject({ code: 'denied' });
  });

  it('is refused towards somebody who has not joined', async () => {
    const row = sentRow([mika.uid, 'zz'].join('_'));
    await expect(mika.team.send(row)).rejects.toMatchObject({ code: 'denied' });
  });

  it('is refused for an id that would lead elsewhere', async () => {
    for (const meetingId of ['a/b', 'a/b/c', '../x', 'あ', 'two words']) {
      const row = sentRow(pair, { meetingId });
      await expect(mika.team.send(row)).rejects.toMatchObject({ code: 'denied' });
    }
    const row = sentRow(`${pair}/preparations/x`);
    await expect(mika.team.send(row)).rejects.toMatchObject({ code: 'denied' });
  });

  it('does not write over what a newer version of Sashi encrypted', async () => {
    await mika.team.send(sentRow(pair));
    const [people, id] = [pair.split('_'), `${sentRow(pair).meetingId}.${mika.uid}`];
    await office.write(`pairs/${pair}/preparations/${id}`, { people, note: { v: 2 } });
    const row = sentRow(pair, { editedAt: at(9) });
    await expect(mika.team.send(row)).rejects.toMatchObject({ code: 'unreadable' });
  });
});
