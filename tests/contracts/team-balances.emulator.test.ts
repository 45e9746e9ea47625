import { beforeEach, describe, expect, it } from 'vitest';
import { openTeamOffice } from './team-office.ts';

const EVENT = 'weekly_20261124T100000Z';

let office: Awaited<ReturnType<typeof openTeamOffice>>;
let pair: string;
const balancesOf = async (name: 'mika' | 'naomi' | 'kenta') =>
  (await office.enter(name)).team.balances;

beforeEach(async () => {
  office = await openTeamOffice();
  pair = office.pairOf('mika', 'naomi');
});

describe('A guess of who talked how much', () => {
  it('is read by the other once they have guessed, and not before', async () => {
    const [mika, naomi] = [await balancesOf('mika'), await balancesOf('naomi')];
    await mika.guess(pair, EVENT, 30);
    await expect(naomi.theirs(pair, EVENT)).rejects.toMatchObject({ code: 'denied' });
    expect(await mika.theirs(pair, EVENT)).toBeNull();
    await naomi.guess(pair, EVENT, 80);
    expect(await naomi.theirs(pair, EVENT)).toBe(30);
    expect(await mika.theirs(pair, EVENT)).toBe(80);
  });

  it('stays as it was sent first', async () => {
    const [mika, naomi] = [await balancesOf('mika'), await balancesOf('naomi')];
    for (const percent of [30, 90]) await mika.guess(pair, EVENT, percent);
    await naomi.guess(pair, EVENT, 50);
    expect(await naomi.theirs(pair, EVENT)).toBe(30);
  });

  it('is nobody else’s to read', async () => {
    await (await balancesOf('mika')).guess(pair, EVENT, 30);
    const kenta = await balancesOf('kenta');
    await expect(kenta.theirs(pair, EVENT)).rejects.toMatchObject({ code: 'denied' });
    await expect(kenta.guess(pair, EVENT, 30)).rejects.toMatchObject({ code: 'denied' });
  });
});
