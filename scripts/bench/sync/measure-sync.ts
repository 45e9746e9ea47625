/** The company's Firestore, as an emulator: what sync takes, and how often it asks. */
import { type SeededCompany, seedCompany, writeCompany } from '../../demo/seed.ts';
import { clearDocuments } from '../../emulators/write-documents.ts';
import { type Emulators, startEmulators } from '../../emulators.ts';
import { launchBrowser } from '../../profile.ts';
import type { Measure } from '../bench.ts';
import { bundle } from '../bundle.ts';
import { interleave } from '../interleave.ts';
import { ratioRow } from '../row.ts';
import { companyOf, configOf } from './company-of.ts';
import type { BenchSync } from './in-page.ts';
import { measureLive } from './live.ts';
import { measureReads } from './reads-a-day.ts';
import { measureWorkerStart } from './worker-start.ts';

const DOCUMENTS = 2_000;
const EDITS = 500;
const PAIRS = 10;
const ROUNDS = 10;
const CONTENDER = 'Firestore SDK directly';

export const measureSync: Measure = async function* (bench) {
  yield* measureWorkerStart(bench);
  const emulators = await startEmulators();
  try {
    const company = companyOf(PAIRS, DOCUMENTS);
    bench.say(`sync: writing ${DOCUMENTS} documents`);
    await seedCompany(emulators, company);
    const config = configOf(company, emulators);
    const { context, close } = await launchBrowser({ extension: null, language: 'en' });
    const page = await context.newPage();
    // A page of this machine's, which may speak to the emulators; it is empty but for their answer.
    await page.goto(`http://${emulators.auth}/`);
    await page.addScriptTag({ content: await bundle('sync/in-page.ts') });
    const [supporter, ...members] = company.people;
    const others = members.map(({ uid, email }) => [uid, email] as const);
    await page.evaluate(
      ([team, email, people]) => (window as unknown as InPage).benchSync.open(team, email, people),
      [config, supporter?.email ?? '', others] as const,
    );
    const run = (job: 'first' | 'send', by: 'sashi' | 'direct', count: number) => () =>
      page.evaluate(
        ([name, who, many]) => (window as unknown as InPage).benchSync[name](who, many),
        [job, by, count] as const,
      );
    const jobs = [
      { job: 'first', count: DOCUMENTS, what: `first sync of ${DOCUMENTS} documents` },
      { job: 'send', count: EDITS, what: `sending ${EDITS} queued edits` },
    ] as const;
    for (const { job, count, what } of jobs) {
      bench.say(`sync: ${what}`);
      const by = (who: 'sashi' | 'direct') => async () => {
        // The emulator is slower with each document that it holds; what was sent before is in nobody's way.
        if (job === 'send') await beginAnew(emulators, company);
        return run(job, who, count)();
      };
      const probes = { sashi: by('sashi'), direct: by('direct') };
      const samples = await interleave(probes, ROUNDS, bench.random);
      const head = { id: `sync.${job}`, what, contender: CONTENDER, sampleUnit: 'ms', goal: 1.3 };
      yield ratioRow('sync', head, { ours: samples.sashi, theirs: samples.direct });
    }
    await close();
    // After those: these leave thousands of documents behind.
    yield* measureReads(bench, emulators);
    yield* measureLive(bench, emulators);
  } finally {
    await emulators.stop();
  }
};

/** The company as it was founded: nobody has written anything. */
async function beginAnew(emulators: Emulators, company: SeededCompany): Promise<void> {
  await clearDocuments(emulators);
  await writeCompany(emulators, { ...company, preparations: [] });
}

interface InPage {
  readonly benchSync: BenchSync;
}
