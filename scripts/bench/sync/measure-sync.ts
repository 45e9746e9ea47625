/** The company's Firestore, as an emulator: what sync takes, and how often it asks. */
import { seedCompany } from '../../demo/seed.ts';
import { startEmulators } from '../../emulators.ts';
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
    yield* measureReads(bench, emulators);
    yield* measureLive(bench, emulators);
    const { context, close } = await launchBrowser({ extension: null, language: 'en' });
    const page = await context.newPage();
    // A page of this machine's, which may speak to the emulators; it is empty but for their answer.
    await page.goto(`http://${emulators.auth}/`);
    await page.addScriptTag({ content: await bundle('sync/in-page.ts') });
    const [supporter] = company.people;
    await page.evaluate(
      ([team, email]) => (window as unknown as InPage).benchSync.open(team, email),
      [config, supporter?.email ?? ''] as const,
    );
    const first = (by: 'sashi' | 'direct') => () =>
      page.evaluate(
        ([who, documents]) => (window as unknown as InPage).benchSync.first(who, documents),
        [by, DOCUMENTS] as const,
      );
    const what = `first sync of ${DOCUMENTS} documents`;
    bench.say(`sync: ${what}`);
    const probes = { sashi: first('sashi'), direct: first('direct') };
    const samples = await interleave(probes, ROUNDS, bench.random);
    const head = { id: 'sync.first', what, contender: CONTENDER, sampleUnit: 'ms', goal: 1.3 };
    yield ratioRow('sync', head, { ours: samples.sashi, theirs: samples.direct });
    await close();
  } finally {
    await emulators.stop();
  }
};

interface InPage {
  readonly benchSync: BenchSync;
}
