/** What stays in memory: after a load, and after many navigations. */
import type { Measure } from '../bench.ts';
import { sashi, scriptOnly } from '../extensions.ts';
import { interleave } from '../interleave.ts';
import { differenceRow, plainRow } from '../row.ts';
import { median } from '../statistics.ts';
import { type CalendarTab, collectGarbage, openCalendar, readMeter } from './calendar-tab.ts';
import { weeksOf } from './weeks.ts';

const ROUNDS = 10;
const NAVIGATIONS = 200;
/** Between two looks at the heap, in the second half of them. */
const STRIDE = 10;
/** A week replaces the other without sliding: 200 of them are enough to wait for. */
const AT_ONCE = { slidingGrids: false };

export const measureHeap: Measure = async function* (bench) {
  bench.say('page: heap');
  const events = weeksOf(400, 2);
  const tabs = {
    sashi: await openCalendar(sashi(), events, AT_ONCE),
    empty: await openCalendar(await scriptOnly('empty', null), events, AT_ONCE),
  };
  const loaded = (tab: CalendarTab) => async () => {
    await tab.load();
    return (await collected(tab)).heap / 1000;
  };
  const probes = { sashi: loaded(tabs.sashi), empty: loaded(tabs.empty) };
  const samples = await interleave(probes, ROUNDS, bench.random);
  yield differenceRow(
    'page',
    {
      id: 'page.heap.added',
      what: 'JS heap added, 400 chips',
      contender: 'empty content script',
      sampleUnit: 'kB',
      goal: 400,
    },
    { ours: samples.sashi, theirs: samples.empty },
  );
  yield* growth(tabs, bench.say);
  for (const tab of Object.values(tabs)) await tab.close();
};

type Tabs = Readonly<Record<'sashi' | 'empty', CalendarTab>>;

/** From navigation 100 to 200; what the page itself grows by is taken off. */
async function* growth(tabs: Tabs, say: (text: string) => void) {
  say(`page: heap and nodes over ${NAVIGATIONS} navigations`);
  const grown = await Promise.all([turnOver(tabs.sashi), turnOver(tabs.empty)]);
  const [ours, theirs] = grown;
  const contender = 'empty content script';
  const span = `navigations ${NAVIGATIONS / 2} to ${NAVIGATIONS}`;
  yield differenceRow(
    'page',
    { id: 'page.heap.growth', what: `heap grown, ${span}`, contender, sampleUnit: 'kB', goal: 20 },
    { ours: [ours.heap], theirs: [theirs.heap] },
  );
  yield differenceRow(
    'page',
    {
      id: 'page.nodes.growth',
      what: `nodes grown, ${span}`,
      contender,
      sampleUnit: 'nodes',
      goal: 0,
    },
    { ours: [ours.nodes], theirs: [theirs.nodes] },
  );
  yield plainRow(
    'page',
    {
      id: 'page.nodes.listeners',
      what: `listeners grown, ${span}`,
      contender: '–',
      sampleUnit: 'listeners',
      goal: 0,
    },
    [ours.listeners],
  );
}

/**
 * The heap's growth is the usual one between two looks, for all of the second half: once in a while the
 * browser's engine takes a megabyte for itself, with nobody there but the page, and chance decides when.
 */
async function turnOver(tab: CalendarTab) {
  const half = NAVIGATIONS / 2;
  await turn(tab, half);
  const looks = [await collected(tab)];
  for (let at = 0; at < half; at += STRIDE) {
    await turn(tab, STRIDE);
    looks.push(await collected(tab));
  }
  const grown = (of: 'heap' | 'nodes' | 'listeners') =>
    looks.slice(1).map((look, index) => look[of] - (looks[index]?.[of] ?? Number.NaN));
  return {
    heap: (median(grown('heap')) * (half / STRIDE)) / 1000,
    nodes: sum(grown('nodes')),
    listeners: sum(grown('listeners')),
  };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Back and forth; each turn is drawn and settled before the next. */
async function turn({ page }: CalendarTab, times: number): Promise<void> {
  await page.evaluate(async (count) => {
    const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    for (let at = 0; at < count; at += 1) {
      const label = at % 2 ? 'Previous' : 'Next';
      document.querySelector<HTMLElement>(`button[aria-label^="${label}"]`)?.click();
      await rest(80);
      while (document.querySelectorAll('[role=main]').length !== 1) await rest(20);
    }
    await rest(1500);
  }, times);
}

/** Twice, since the first only finds what the second may take. */
async function collected({ cdp }: CalendarTab) {
  await collectGarbage(cdp);
  await collectGarbage(cdp);
  return readMeter(cdp);
}
