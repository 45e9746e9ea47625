/** Documents that one person's client reads on a working day, counted in the emulator's answers. */
import type { Clock } from '#lib/domain/ports.ts';
import { pairIdOf, type TeamConfig } from '#lib/domain/team.ts';
import { createFirebaseTeam } from '#lib/remote/firebase-team.ts';
import { sentEntry } from '#support/entries.ts';
import { countFirestore } from '../../cost/count-firestore.ts';
import { seedCompany } from '../../demo/seed.ts';
import type { Emulators } from '../../emulators.ts';
import type { Bench } from '../bench.ts';
import { plainRow, type Row } from '../row.ts';
import { companyOf, configOf } from './company-of.ts';

const PAIRS = 8;
const CHECKS = 25;
const STARTS = 40;
/** Of the day's two 1on1s each side prepares, changes it, and writes the memo. */
const MEETINGS = 2;
/** Milliseconds from one check to the next. */
const APART = 20 * 60 * 1000;
/** The goal says 10 and 100,000; what is kept is a place in time, so any two sizes tell the same. */
const PAST = [10, 5_000] as const;

export async function* measureReads(bench: Bench, emulators: Emulators): AsyncGenerator<Row> {
  for (const past of PAST) {
    bench.say(`sync: documents read in a day, ${past} past entries`);
    const reads = await dayAfter(past, emulators);
    yield plainRow(
      'sync',
      {
        id: `sync.reads.${past}`,
        what: `documents read a person and working day, ${past} past entries`,
        contender: '–',
        sampleUnit: 'documents',
        goal: 40,
      },
      [reads],
    );
  }
}

async function dayAfter(past: number, emulators: Emulators): Promise<number> {
  const company = companyOf(PAIRS, past);
  await seedCompany(emulators, company);
  const config = configOf(company, emulators);
  const [supporter, member] = company.people;
  if (!supporter || !member) throw new Error('Nobody works there.');
  let now = Date.now();
  const clock = { now: () => now };
  const [mine, theirs] = await Promise.all([
    enter(config, clock, supporter),
    enter(config, clock, member),
  ]);
  let cursor = await readToTheEnd(mine, null);
  now += APART; // yesterday is over
  cursor = await readToTheEnd(mine, cursor);
  const pairId = pairIdOf(supporter.uid, member.uid);
  const entry = (meeting: number, note: string) =>
    sentEntry({
      pairId,
      meetingId: `today${meeting}_20261124T010000Z`,
      editedAt: new Date().toISOString(),
      says: { topic: 'work', response: 'think', note },
    });
  let reads = 0;
  const counted = async (work: () => Promise<unknown>) => {
    reads += (await countFirestore(work)).reads;
  };
  for (let check = 0; check < CHECKS; check += 1) {
    now += APART;
    if (check < MEETINGS) {
      await theirs.send([entry(check, 'theirs')]);
      await counted(() => mine.send([entry(check, 'mine')]));
      await counted(() => mine.send([entry(check, 'mine, changed')]));
    }
    await counted(async () => {
      cursor = await readToTheEnd(mine, cursor);
    });
  }
  // Starting reads nothing: the place is kept on the device.
  for (let start = 0; start < STARTS; start += 1) await counted(() => mine.restore());
  return reads;
}

async function enter(config: TeamConfig, clock: Clock, { email }: { readonly email: string }) {
  let me: Awaited<ReturnType<typeof team.signIn>> | null = null;
  const here = { clock, me: async () => me, account: email };
  const team = createFirebaseTeam(config, here);
  me = await team.signIn(email);
  return team;
}

async function readToTheEnd(team: Awaited<ReturnType<typeof enter>>, from: string | null) {
  let cursor = from;
  for (;;) {
    const changes = await team.pull(cursor);
    cursor = changes.cursor;
    if (!changes.more) return cursor;
  }
}
