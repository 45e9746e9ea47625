import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { TeamError } from '#lib/domain/ports.ts';
import { setRulesClock, weakenRules } from '#support/clocked-rules.ts';
import { emulatorsHere } from '#support/emulators-here.ts';
import { SUPPORTER } from '#support/rating-company.ts';
import { openRatingOffice } from '#support/rating-office.ts';
import { shakyLine } from '#support/shaky-line.ts';

/** Past the end of this month, the eight days, and whatever is left of it. */
const NEXT_MONTH_AND_MORE = 45;
const logs: unknown[][] = [];

// Each of these is hundreds of questions to the rules, one after the other.
vi.setConfig({ testTimeout: 300_000 });

beforeEach(() => {
  logs.length = 0;
  for (const level of ['log', 'warn', 'error', 'info', 'debug'] as const) {
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => void logs.push(words));
  }
});

describe('Ratings of a team, by people who are signed in', () => {
  it('show a band once six have rated, the month ended and eight days passed, not before; P12: no rating stays', async () => {
    const office = await openRatingOffice();
    const supporter = await office.enter(SUPPORTER);
    for (const [index, name] of office.members.entries()) {
      const member = await office.enter(name);
      const rated = await member.rate('m1', index % 2 === 0 ? 5 : 4);
      expect(rated?.state).toBe('rated');
      expect(await member.everything()).not.toMatch(/"rating"|"tried"/);
    }
    expect((await supporter.look())?.listen).toEqual([]);
    await setRulesClock(office.projectId, NEXT_MONTH_AND_MORE);
    supporter.at(NEXT_MONTH_AND_MORE);
    const bands = await supporter.look();
    expect(bands?.listen).toEqual([{ epoch: 0, band: 'strong' }]);
    expect(bands?.advice).toEqual([]);
    expect(JSON.stringify(logs)).not.toMatch(/rating/i);
  });

  it('show nothing when four have rated, however late it is', async () => {
    const office = await openRatingOffice();
    const supporter = await office.enter(SUPPORTER);
    for (const name of office.members.slice(0, 4)) {
      expect((await (await office.enter(name)).rate('m1', 5))?.state).toBe('rated');
    }
    await setRulesClock(office.projectId, NEXT_MONTH_AND_MORE);
    supporter.at(NEXT_MONTH_AND_MORE);
    expect((await supporter.look())?.listen).toEqual([]);
  });

  it('show the bands that were answered when a cell fails, and ask for the rest the next time', async () => {
    const office = await openRatingOffice();
    for (const name of office.members) await (await office.enter(name)).rate('m1', 3);
    const supporter = await office.enter(SUPPORTER);
    await setRulesClock(office.projectId, NEXT_MONTH_AND_MORE);
    supporter.at(NEXT_MONTH_AND_MORE);
    const bands = supporter.ratings.bands.bind(supporter.ratings);
    const asked: string[] = [];
    const failing = vi
      .spyOn(supporter.ratings, 'bands')
      .mockImplementation((team, cell, epochs) => {
        asked.push(cell);
        if (cell === 'think') throw new TeamError('offline');
        return bands(team, cell, epochs);
      });
    await expect(supporter.look()).rejects.toMatchObject({ code: 'offline' });
    const before = await supporter.mirror();
    expect(before).toEqual({ listen: [{ epoch: 0, band: 'mixed' }], opinion: [], advice: [] });
    // Once it was answered, and then the six after it, which may have been answered as well.
    expect(asked.toSorted()).toEqual(['advice', 'listen', 'listen', 'opinion', 'think']);
    failing.mockRestore();
    expect(await supporter.look()).toEqual({ ...before, think: [] });
  });

  it('count once in the team, once in the pool, and then nowhere', async () => {
    const office = await openRatingOffice();
    const member = await office.enter(office.members[0] ?? '');
    const submit = vi.spyOn(member.ratings, 'submit');
    const team = await member.ratings.teamUnder(office.uidOf(SUPPORTER));
    if (!team) throw new Error('There is no team.');
    const room = () => member.ratings.room({ topic: 'career', response: 'listen' }, team, 'team');
    expect(await room()).toBe('team');
    expect((await member.rate('m1', 5))?.state).toBe('rated');
    expect(await room()).toBe('pool');
    expect((await member.rate('m2', 4))?.state).toBe('rated');
    expect(await room()).toBe('nowhere');
    expect((await member.rate('m3', 3))?.state).toBe('uncounted');
    const answers = await Promise.all(submit.mock.results.map(({ value }) => value as unknown));
    expect(answers).toEqual([{ counted: 'team' }, { counted: 'pool' }, { counted: 'nowhere' }]);
    expect(await member.everything()).not.toMatch(/"rating"/);
  });

  it('are not counted twice when the answer was lost', async () => {
    const office = await openRatingOffice();
    const member = await office.enter(office.members[0] ?? '');
    let tried = '';
    const submit = vi.spyOn(member.ratings, 'submit').getMockImplementation();
    expect(submit).toBeUndefined();
    await member.rate('m1', 5);
    const [call] = vi.mocked(member.ratings.submit).mock.calls;
    expect(call?.[0].tried).toBeNull();
    tried = 'orgs/acme/teams/product/cells/listen/epochs/0';
    expect((await member.rate('m1', 5, { tried }))?.state).toBe('rated');
    const answers = await Promise.all(
      vi.mocked(member.ratings.submit).mock.results.map(({ value }) => value as unknown),
    );
    expect(answers).toEqual([{ counted: 'team' }, { counted: 'team' }]);
  });

  it('are not needed for being counted as somebody who prepares: once, and with a promise', async () => {
    const office = await openRatingOffice();
    const [first, second] = office.members;
    const [aoi, ben] = [await office.enter(first), await office.enter(second)];
    const team = await aoi.ratings.teamUnder(office.uidOf(SUPPORTER));
    if (!team) throw new Error('There is no team.');
    const wish = { topic: 'health', response: 'listen' } as const;
    await aoi.ratings.countUse(wish, team);
    await aoi.ratings.countUse(wish, team);
    await weakenRules(office.projectId);
    const weakened = { code: 'weakened' };
    await expect(ben.ratings.countUse(wish, team)).rejects.toMatchObject(weakened);
  });

  it('wait, and are not stopped, while nobody says who is in the team', async () => {
    const office = await openRatingOffice();
    const line = await shakyLine(emulatorsHere().firestore);
    onTestFinished(() => line.close());
    const member = await office.enter(office.members[0] ?? '', line.address);
    line.cutAt = /teams\/product:runQuery/; // the team is found, its roster is not
    expect(await member.rate('m1', 5)).toMatchObject({ state: 'waiting', stopped: null });
    line.cutAt = null;
    await member.send();
    expect((await member.feedback.get('m1'))?.state).toBe('rated');
  });

  it('count everybody of a team of more than a hundred', async () => {
    const office = await openRatingOffice();
    await office.fill(230);
    const member = await office.enter(office.members[0] ?? '');
    const team = await member.ratings.teamUnder(office.uidOf(SUPPORTER));
    expect(team).toMatchObject({ possibleRaters: 236, mayRate: true });
    // Those who come after the first hundred, by their ids.
    const last = await office.enter(office.members.at(-1) ?? '');
    expect((await last.rate('m1', 4))?.state).toBe('rated');
  });

  it('are not sent where the rules let through what they must not, and the person is told', async () => {
    const office = await openRatingOffice();
    const member = await office.enter(office.members[0] ?? '');
    for (const what of ['epochs/{e}', 'receipts/{uid}', 'band/{band}'] as const) {
      await weakenRules(office.projectId, what);
      // Nothing was on its way, and what was answered is not lost.
      const stopped = { state: 'waiting', stopped: 'weakened', rating: 5, tried: null };
      expect({ what, ...(await member.rate('m1', 5)) }).toMatchObject({ what, ...stopped });
      expect(await member.feedback.notice('probe')).toMatchObject({ well: false });
    }
    await setRulesClock(office.projectId, 0);
    expect((await member.rate('m1', 5))?.state).toBe('rated');
    expect(await member.feedback.notice('probe')).toMatchObject({ well: true });
  });
});
