import { describe, expect, it } from 'vitest';
import { countFirestore } from '#scripts/cost/count-firestore.ts';
import { MEASURED } from '#scripts/cost/measured.ts';
import { openTeamOffice, sentRow } from './team-office.ts';

const billed = ({ reads, writes }: { reads: number; writes: number }) => ({ reads, writes });
const meetingOf = (index: number) => `weekly_2026112${index}T010000Z`;
const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 9, minute)).toISOString();

describe('What the client reads and writes in the team', () => {
  it('is for every act what the cost page is computed from', async () => {
    const office = await openTeamOffice();
    const [mika, naomi] = [await office.enter('mika'), await office.enter('naomi')];
    const pair = office.pairOf('mika', 'naomi');
    const send = (meeting: number, minute: number, note: string, rev = 0) =>
      mika.team.send([
        sentRow(pair, {
          meetingId: meetingOf(meeting),
          editedAt: at(minute),
          says: { topic: 'work', response: 'think', note },
          rev,
        }),
      ]);
    const counted = {
      emptyCheck: await countFirestore(() => naomi.team.pull(null)),
      firstOfPair: await countFirestore(() =>
        mika.team.send([sentRow(office.pairOf('mika', 'tomo'))]),
      ),
      newEntry: await countFirestore(() => send(2, 2, 'two')),
      changedEntry: await countFirestore(() => send(2, 3, 'two, changed', 1)),
    };
    await send(1, 1, 'one');
    await send(3, 4, 'three');
    const checkFindingThree = await countFirestore(() => naomi.team.pull(null));
    const expected = Object.entries(MEASURED).map(([act, count]) => [act, billed(count)]);
    expect({ ...counted, checkFindingThree }).toEqual(Object.fromEntries(expected));
  });
});
