/** Sashi's own script against the least that a script can do to tell every chip. */
import type { Measure } from '../bench.ts';
import { sashi, scriptOnly } from '../extensions.ts';
import { interleave } from '../interleave.ts';
import { ratioRow } from '../row.ts';
import { type CalendarTab, collectGarbage, navigate, openCalendar } from './calendar-tab.ts';
import { scriptTimeOf } from './trace.ts';
import { weeksOf } from './weeks.ts';

const CHIPS = 400;
const ROUNDS = 10;

interface Scripted {
  /** CPU milliseconds from the start of a load until all is quiet. */
  readonly load: number;
  /** The mean of two navigations: to a week not seen before, and back. */
  readonly navigation: number;
}

export const measureScript: Measure = async function* (bench) {
  bench.say('page: own script at load and in a navigation');
  const events = weeksOf(CHIPS, 2);
  const recogniser = await openCalendar(
    await scriptOnly('recogniser', 'contenders/recogniser.ts'),
    events,
  );
  const ours = await openCalendar(sashi(), events);
  const probes = { sashi: () => scripted(ours), recogniser: () => scripted(recogniser) };
  const samples = await interleave(probes, ROUNDS, bench.random);
  await recogniser.close();
  await ours.close();
  const head = { contender: 'hand-written recogniser', sampleUnit: 'ms CPU' };
  const what = `own script in a navigation, ${CHIPS} chips`;
  yield ratioRow(
    'page',
    { ...head, id: 'page.script.navigation', what, goal: 1.2 },
    {
      ours: samples.sashi.map(({ navigation }) => navigation),
      theirs: samples.recogniser.map(({ navigation }) => navigation),
    },
  );
  const whatAtLoad = `own script at load, ${CHIPS} chips`;
  yield ratioRow(
    'page',
    { ...head, id: 'page.script.load', what: whatAtLoad, goal: 1.3 },
    {
      ours: samples.sashi.map(({ load }) => load),
      theirs: samples.recogniser.map(({ load }) => load),
    },
  );
};

async function scripted({ page, cdp, load }: CalendarTab): Promise<Scripted> {
  const atLoad = await scriptTimeOf(cdp, load);
  await collectGarbage(cdp);
  const next = await scriptTimeOf(cdp, () => navigate(page, 'Next'));
  await collectGarbage(cdp);
  const back = await scriptTimeOf(cdp, () => navigate(page, 'Previous'));
  return { load: atLoad, navigation: (next + back) / 2 };
}
