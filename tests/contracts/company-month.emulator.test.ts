import { expect, it, vi } from 'vitest';
import { countFirestore } from '#scripts/cost/count-firestore.ts';
import { costOf } from '#scripts/cost/measured.ts';
import { actsOfMonth, PLAYED, PLAYED_PEOPLE, setUp } from '#scripts/cost/played.ts';
import type { KeptDesk } from '#support/kept-desk.ts';
import { reactToHint } from '../../entrypoints/background/use-cases/react-to-hint.ts';
import { readMirror } from '../../entrypoints/background/use-cases/read-mirror.ts';
import { dayOfMonth, meetingsOn, supporterOf } from './month/calendar.ts';
import { foundCompany, HINTS } from './month/company.ts';
import { done, exchange } from './month/one-on-one.ts';
import { fillTeam, makeTeams, sitDown } from './month/set-up.ts';
import { sitTogether } from './month/sit-together.ts';

// Twenty working days, as fast as the emulator answers.
vi.setConfig({ testTimeout: 900_000 });

const DAYS_OF_WEEK = PLAYED.workingDays / PLAYED.weeks;
const teams = Array.from({ length: PLAYED.teams }, (_, team) => team);
const billed = ({ reads, writes }: { reads: number; writes: number }) => ({ reads, writes });
const everybody = <T, R>(all: readonly T[], work: (one: T) => Promise<R>) =>
  Promise.all(all.map(work));

/** One after the other: what all of them count into is one document, which takes one at a time. */
const inTurn = async <T>(all: readonly T[], work: (one: T) => Promise<unknown>) => {
  for (const one of all) await work(one);
};

async function tryHint(desk: KeptDesk): Promise<void> {
  const [hintId = ''] = HINTS.keys();
  await reactToHint(desk, { meetingId: 'any', hintId, reaction: 'tried' });
}

it(`costs ${PLAYED_PEOPLE} people in a month what the page computes, to the document`, async () => {
  const company = await foundCompany(PLAYED.teams);
  const desks: KeptDesk[][] = [];
  const settingUp = await countFirestore(async () => {
    desks.push(...(await everybody(teams, (team) => sitDown(company, team))));
    await makeTeams(company);
    await everybody(teams, (team) => fillTeam(company, team, desks[team] ?? []));
  });
  expect.soft(settingUp).toEqual(billed(setUp()));

  const deskOf = (person: number) => {
    const desk = desks.flat()[person];
    if (!desk) throw new Error('Nobody sits there.');
    return desk;
  };
  const members = desks.flatMap(([, ...others]) => others);
  const month = { reads: 0, writes: 0 };
  const counted = async (minute: number, work: () => Promise<unknown>) => {
    await company.passTime(minute);
    const { reads, writes } = await countFirestore(work);
    month.reads += reads;
    month.writes += writes;
  };
  for (let day = 0; day < PLAYED.workingDays; day += 1) {
    await company.goTo(dayOfMonth(day));
    if (day === PLAYED.workingDays - DAYS_OF_WEEK) {
      await everybody(members.slice(0, PLAYED.tried), tryHint);
    }
    // A minute later than last week: hints are read once a week.
    if (day % DAYS_OF_WEEK === 0) await counted(480 + day, () => everybody(desks.flat(), exchange));
    const met = meetingsOn(day, PLAYED.teams).map((two) => sitTogether(company, deskOf, two));
    await counted(540, () => everybody(met, (two) => two.prepare()));
    await counted(602, () => everybody(met, (two) => two.talk()));
    await counted(625, () => everybody(met, (two) => two.agree()));
    await counted(660, () => inTurn(met, (two) => two.after()));
    await counted(700, () => inTurn(met, ({ member }) => member.answer(true)));
  }
  const asking = teams.slice(0, PLAYED.mirrors).map((team) => deskOf(supporterOf(team)));
  await counted(720, () => everybody(asking, (desk) => done(readMirror(desk))));
  expect(month).toEqual(billed(costOf(actsOfMonth())));
});
