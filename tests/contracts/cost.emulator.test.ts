import { expect, it } from 'vitest';
import { TELL_AGAIN_MS } from '#lib/domain/live-rhythm.ts';
import { countFirestore } from '#scripts/cost/count-firestore.ts';
import { type Acts, costOf } from '#scripts/cost/measured.ts';
import type { KeptDesk } from '#support/kept-desk.ts';
import { reactToHint } from '../../entrypoints/background/use-cases/react-to-hint.ts';
import { readMirror } from '../../entrypoints/background/use-cases/read-mirror.ts';
import { proposeHint } from '../../entrypoints/background/use-cases/team-hints.ts';
import { dayOfMonth, membersOf, supporterOf } from './month/calendar.ts';
import { foundCompany, HINTS } from './month/company.ts';
import { done, exchange } from './month/one-on-one.ts';
import { fillTeam, makeTeams, sitDown } from './month/set-up.ts';
import { sitTogether } from './month/sit-together.ts';

/** Working days of two 1on1s. */
const DAYS = [0, 10] as const;

async function expectCost(work: () => Promise<unknown>, acts: Acts): Promise<void> {
  const { reads, writes } = costOf(acts);
  expect.soft(await countFirestore(work), Object.keys(acts).join(', ')).toEqual({ reads, writes });
}

/** A company of one team, in which everybody has signed in. */
async function openCompany() {
  const company = await foundCompany(1);
  const desks: KeptDesk[] = [];
  await expectCost(async () => desks.push(...(await sitDown(company, 0))), {
    'somebody signs in': 8,
  });
  await makeTeams(company);
  await expectCost(() => fillTeam(company, 0, desks), {
    'a team of seven is invited and joins': 1,
  });
  const deskOf = (person: number) => desks[person] as KeptDesk;
  const [member = 0, other = 0] = membersOf(0);
  const met = () => sitTogether(company, deskOf, { member, supporter: supporterOf(0) });
  /** One step of a 1on1 after the other, the last of them as given. */
  const meet = async (two: ReturnType<typeof met>, ...more: (() => Promise<unknown>)[]) => {
    const steps = [two.prepare, two.talk, two.agree, ...more];
    for (const [index, step] of steps.entries()) {
      // Their times: 9:00, 10:02, 10:25, and after 10:30.
      const minute = [540, 602, 625, 660, 700][index] ?? 720;
      await company.passTime(minute);
      await step();
    }
  };
  return { company, deskOf, member, other, met, meet };
}

it('what the client reads and writes in the team is for every act what the cost page says', {
  timeout: 600_000,
}, async () => {
  const { company, deskOf, member, other, met, meet } = await openCompany();
  const [mine, supporter] = [deskOf(member), deskOf(supporterOf(0))];
  const none = { 'a check that finds nothing': 1 };
  await company.goTo(dayOfMonth(DAYS[0]));
  for (const desk of [mine, supporter, deskOf(other)]) {
    const read = { ...none, 'a colleague’s hint is read': HINTS.size };
    // The hints are all that a query answers, which then is no check that finds nothing.
    await expectCost(() => exchange(desk), read);
  }
  await expectCost(() => exchange(mine), none);

  const first = met();
  await expectCost(() => meet(first, first.after, () => first.member.answer(true)), {
    'the first of two people': 1,
    'a member is asked how it was': 1,
    'a use is counted': 3,
    'a rating is counted': 1,
  });

  // Asked in vain: not this time was said before anybody could ask.
  await company.goTo(dayOfMonth(DAYS[1]));
  await company.passTime(480);
  await countFirestore(async () => {
    for (const desk of [mine, supporter]) await exchange(desk);
  });
  const second = met();
  await expectCost(() => meet(second, () => second.member.answer(false), second.after), {
    'a 1on1': 1,
  });

  await expectCost(() => done(readMirror(supporter)), { 'a supporter asks for bands': 1 });
  const proposal = { topic: 'work', response: 'think', lang: 'en', text: 'Wait a while.' } as const;
  await expectCost(() => done(proposeHint(mine, proposal)), { 'a hint is proposed': 1 });
  const [hintId = ''] = HINTS.keys();
  await reactToHint(mine, { meetingId: 'any', hintId, reaction: 'tried' });
  await expectCost(() => exchange(mine), { ...none, 'a hint was tried, or helped': 1 });

  await second.member.isSeen();
  await company.passTime(721 + TELL_AGAIN_MS / 60_000);
  // That the other's listener reads it is not seen here: it comes by another way.
  const { writes } = costOf({ 'somebody says again that they are here': 1 });
  expect(await countFirestore(second.member.isSeen)).toEqual({ reads: 0, writes });
});
