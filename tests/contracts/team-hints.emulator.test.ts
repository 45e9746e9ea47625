import { beforeEach, describe, expect, it } from 'vitest';
import type { HintProposal } from '#lib/domain/team-hint.ts';
import { type Name, openTeamOffice } from './team-office.ts';

const proposal: HintProposal = {
  topic: 'career',
  response: 'listen',
  lang: 'ja',
  text: '「三年後の、ある一日を教えて」と聞いてみる。 <b>\u202e',
};

let office: Awaited<ReturnType<typeof openTeamOffice>>;
let id: string;
const hintsOf = async (name: Name) => (await office.enter(name)).team.hints;

beforeEach(async () => {
  office = await openTeamOffice();
  id = crypto.randomUUID();
  await office.write(`people/${office.uidOf('naomi')}`, {
    email: office.emailOf('naomi'),
    name: 'naomi',
    roles: ['administrator'],
    joinedAt: new Date(),
  });
  await (await hintsOf('mika')).propose(id, proposal);
});

describe('A hint of a colleague', () => {
  it('is seen by an administrator alone until they show it, and by nobody once they hide it', async () => {
    const [kenta, naomi] = [await hintsOf('kenta'), await hintsOf('naomi')];
    expect(await kenta.shown()).toEqual([]);
    await expect(kenta.moderated()).rejects.toMatchObject({ code: 'denied' });
    await expect(kenta.decide(id, 'shown')).rejects.toMatchObject({ code: 'denied' });
    expect((await naomi.moderated()).hints).toEqual([{ ...proposal, id, status: 'proposed' }]);
    await naomi.decide(id, 'shown');
    expect(await kenta.shown()).toEqual([{ ...proposal, id, status: 'shown' }]);
    await naomi.decide(id, 'hidden');
    expect(await kenta.shown()).toEqual([]);
  });

  it('counts each person once, and says how many from five on', async () => {
    await (await hintsOf('naomi')).decide(id, 'shown');
    const [mika, kenta, tomo] = [
      await hintsOf('mika'),
      await hintsOf('kenta'),
      await hintsOf('tomo'),
    ];
    for (const what of ['tried', 'helped'] as const) {
      expect(await tomo.counted(id, what)).toBeNull();
      const tokens = Array.from({ length: 3 }, () => crypto.randomUUID());
      await office.write(`hints/${id}/counts/${what}`, { tokens });
      for (const _ of [1, 2]) await mika.vote(id, what, crypto.randomUUID());
      expect(await tomo.counted(id, what)).toBeNull();
    }
    await kenta.vote(id, 'helped', crypto.randomUUID());
    expect(await tomo.counted(id, 'helped')).toBe(5);
    expect(await tomo.counted(id, 'tried')).toBeNull();
    await kenta.vote(id, 'tried', crypto.randomUUID());
    expect(await tomo.counted(id, 'tried')).toBe(5);
  });

  it('that is built in is counted in the same way, and needs no document of its own', async () => {
    const [mika, kenta, tomo] = [
      await hintsOf('mika'),
      await hintsOf('kenta'),
      await hintsOf('tomo'),
    ];
    const builtIn = 'career-listen-3';
    const tokens = Array.from({ length: 3 }, () => crypto.randomUUID());
    await office.write(`hints/${builtIn}/counts/helped`, { tokens });
    for (const _ of [1, 2]) await mika.vote(builtIn, 'helped', crypto.randomUUID());
    expect(await tomo.counted(builtIn, 'helped')).toBeNull();
    await kenta.vote(builtIn, 'helped', crypto.randomUUID());
    expect(await tomo.counted(builtIn, 'helped')).toBe(5);
    // Which no version knows as yet.
    await mika.vote('career-listen-98', 'tried', crypto.randomUUID());
    expect(await tomo.shown()).toEqual([]);
    await expect(mika.vote('career-gossip-3', 'tried', crypto.randomUUID())).rejects.toMatchObject({
      code: 'denied',
    });
  });

  it('is reported to the administrators, once by each', async () => {
    const [kenta, naomi] = [await hintsOf('kenta'), await hintsOf('naomi')];
    await kenta.report(id, 'wrong');
    await kenta.report(id, 'hurtful');
    expect((await naomi.moderated()).reports).toEqual([{ hint: id, why: 'wrong' }]);
  });
});
