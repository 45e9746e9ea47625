/** A company of teams, everybody at a desk of their own, on the real emulators. */
import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import type { TeamConfig } from '#lib/domain/team.ts';
import { type HintMemoryStore, NO_HINTS_KEPT } from '#lib/platform/hint-memory.ts';
import { createFirebaseTeam } from '#lib/remote/firebase-team.ts';
import { PLAYED } from '#scripts/cost/played.ts';
import { createAccounts } from '#scripts/emulators/create-accounts.ts';
import { writeDocuments } from '#scripts/emulators/write-documents.ts';
import { setRulesClock } from '#support/clocked-rules.ts';
import { emulatorsHere } from '#support/emulators-here.ts';
import { acme, type KeptDesk, openKeptDesk } from '#support/kept-desk.ts';
import { signIn } from '../../../entrypoints/background/use-cases/sign-in.ts';
import { dateBack, movePlaces } from './date-back.ts';

const DAY_MS = 86_400_000;
/** Of the month that is played; it begins when everybody has been in their team for two weeks. */
const FIRST_DAY = 2;
const TENURE = 15;
/** Of colleagues, shown to all. */
export const HINTS = new Map(
  ['Ask what has changed.', 'Draw it together.', 'Say what you heard.'].map((text, index) => [
    `00000000-0000-4000-8000-00000000000${index}`,
    text,
  ]),
);

export type Company = Awaited<ReturnType<typeof foundCompany>>;

/** The operator founds it and makes the last of its people the administrator; nobody has signed in. */
export async function foundCompany(teams: number) {
  const administrator = teams * (PLAYED.membersOfTeam + 1);
  const id = randomUUID().slice(0, 8);
  const projectId = `demo-month-${id}`;
  const here = { ...emulatorsHere(), projectId };
  const personOf = (index: number) => ({
    uid: `p${index}-${id}`,
    email: `p${index}@${id}.example.test`,
    name: `Person ${index}`,
  });
  await setRulesClock(projectId, 0);
  await createAccounts(
    emulatorsHere(),
    Array.from({ length: administrator + 1 }, (_, one) => personOf(one)),
  );
  const { uid, email, name } = personOf(administrator);
  const createdAt = new Date();
  await writeDocuments(here, [
    {
      path: 'orgs/acme',
      fields: { name: 'Acme', domain: `${id}.example.test`, operator: 'demo', createdAt },
    },
    {
      path: `orgs/acme/people/${uid}`,
      fields: { email, name, roles: ['administrator'], joinedAt: createdAt },
    },
    ...[...HINTS].map(([hint, text]) => ({
      path: `orgs/acme/hints/${hint}`,
      fields: { topic: 'work', response: 'think', lang: 'en', text, status: 'shown', createdAt },
    })),
  ]);
  const { firestore, auth } = here;
  const config: TeamConfig = {
    name: 'Acme',
    org: 'acme',
    firebase: { apiKey: 'demo', authDomain: 'demo.test', projectId },
    emulator: { firestore, auth },
  };
  let now = Date.now();
  /** Since when the server has today's entries, by its own time. */
  let morning = Date.now();
  const desks: KeptDesk[] = [];
  return {
    teams,
    administrator,
    personOf,
    today: () => new Date(now).toISOString().slice(0, 10),
    /**
     * A night passes: the clock of everybody, and of the rules, goes to that day of a month to come.
     * The server's time is the real one, in which this month is over in a minute or two: what was
     * written until now is dated back, so that tomorrow it is as long ago as it would be.
     */
    goTo: async (dayOfMonth: number) => {
      await dateBack(here, new Date(morning), DAY_MS);
      morning = Date.now();
      const today = Math.floor(Date.now() / DAY_MS) * DAY_MS;
      const later = new Date(today + TENURE * DAY_MS);
      const month = [later.getUTCFullYear(), later.getUTCMonth() + 1] as const;
      const then = Date.UTC(...month, FIRST_DAY + dayOfMonth);
      await setRulesClock(projectId, (then - today) / DAY_MS);
      now = then;
    },
    /** It is so many minutes past midnight (UTC) now; what was written today is as much longer ago. */
    passTime: async (minutes: number) => {
      const then = Math.floor(now / DAY_MS) * DAY_MS + minutes * 60_000;
      const since = new Date(morning);
      await dateBack(here, since, then - now);
      await movePlaces(desks, since, then - now);
      morning -= then - now;
      now = then;
    },
    sitDown: async (index: number, invitedTo?: string) => {
      const invited = { ...config, ...(invitedTo && { invitedTo }) };
      const desk = await deskOf(invited, personOf(index).email, () => now);
      desks.push(desk);
      return desk;
    },
  };
}

/** The background of that person's browser, signed in. */
async function deskOf(config: TeamConfig, email: string, now: () => number): Promise<KeptDesk> {
  const kept = openKeptDesk(acme());
  const { device } = kept;
  const clock = { now };
  const me = async () => (await device.read()).account;
  const team = createFirebaseTeam(config, { clock, me, account: email });
  const desk: KeptDesk = Object.assign(kept, {
    clock,
    newId: () => crypto.randomUUID(),
    team: () => team,
    ratings: () => team.ratings,
    balances: () => team.balances,
    teamHints: () => team.hints,
    company: () => team.company,
    hints: hintMemory(),
  });
  await device.write({ ...(await device.read()), team: config });
  await signIn(desk, email);
  return desk;
}

function hintMemory(): HintMemoryStore {
  let kept = NO_HINTS_KEPT;
  return {
    read: async () => kept,
    write: async (_, next) => {
      kept = next;
    },
    forget: async () => {},
  };
}
