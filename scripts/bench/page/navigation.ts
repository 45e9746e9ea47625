/** What a navigation to another week costs the page's main thread, with Sashi and without. */
import type { Measure } from '../bench.ts';
import { sashi } from '../extensions.ts';
import { interleave, type Probe } from '../interleave.ts';
import { differenceRow, type Row, ratioRow } from '../row.ts';
import {
  type CalendarTab,
  collectGarbage,
  navigate,
  openCalendar,
  readMeter,
} from './calendar-tab.ts';
import { weeksOf } from './weeks.ts';

/** Chips in a week, and how often the tour below is made. */
const PAGES = [
  { chips: 40, tours: 2 },
  { chips: 400, tours: 2 },
  { chips: 2_000, tours: 2 },
] as const;

/** Three weeks that were not seen before, and back through those that were. */
const TOUR = ['Next', 'Next', 'Next', 'Previous', 'Previous', 'Previous'] as const;
const WEEKS = 4;

export interface Navigated {
  /** CPU milliseconds of the renderer's main thread. */
  readonly cpu: number;
  /** Tasks of more than 50 ms. */
  readonly longTasks: number;
}

export const measureNavigation: Measure = async function* (bench) {
  for (const { chips, tours } of PAGES) {
    bench.say(`page: navigations between weeks of ${chips} chips`);
    const tour = { chips, tours, random: bench.random };
    const pair = { without: null, sashi: sashi() };
    yield* rowsOf(chips, await tourAll(pair, tour));
  }
};

interface Tours {
  readonly chips: number;
  readonly tours: number;
  readonly random: Parameters<typeof interleave>[2];
}

/** Every contender in a browser of its own, all on the same tours, step by step in random order. */
export async function tourAll<N extends string>(
  contenders: Readonly<Record<N, string | null>>,
  { chips, tours, random }: Tours,
): Promise<Record<N, Navigated[]>> {
  const events = weeksOf(chips, WEEKS);
  const names = Object.keys(contenders) as N[];
  const tabs = new Map<N, CalendarTab>();
  try {
    for (const name of names) tabs.set(name, await openCalendar(contenders[name], events));
    const probes = Object.fromEntries(
      names.map((name) => [name, stepOf(tabs.get(name))]),
    ) as Record<N, Probe<Navigated>>;
    return await interleave(probes, tours * TOUR.length, random);
  } finally {
    for (const tab of tabs.values()) await tab.close();
  }
}

function stepOf(tab: CalendarTab | undefined): Probe<Navigated> {
  return async (round) => {
    if (!tab) throw new Error('No such tab.');
    const step = round % TOUR.length;
    if (step === 0) await load(tab);
    await collectGarbage(tab.cdp);
    const before = await readMeter(tab.cdp);
    await navigate(tab.page, TOUR[step] ?? 'Next');
    const after = await readMeter(tab.cdp);
    return { cpu: after.tasks - before.tasks, longTasks: await takeLongTasks(tab) };
  };
}

async function load({ load: open, page }: CalendarTab): Promise<void> {
  await open();
  await page.evaluate(() => {
    const long = { tasks: 0 };
    new PerformanceObserver((list) => {
      long.tasks += list.getEntries().length;
    }).observe({ type: 'longtask' });
    Object.assign(window, { benchLong: long });
  });
}

function takeLongTasks({ page }: CalendarTab): Promise<number> {
  return page.evaluate(() => {
    const { benchLong } = window as unknown as { benchLong: { tasks: number } };
    const { tasks } = benchLong;
    benchLong.tasks = 0;
    return tasks;
  });
}

type Names = 'without' | 'sashi';

function* rowsOf(chips: number, samples: Record<Names, Navigated[]>): Generator<Row> {
  const long = (name: Names) => samples[name].map((sample) => sample.longTasks);
  const contender = 'no extension';
  yield ratioRow(
    'page',
    {
      id: `page.navigation.${chips}`,
      what: `navigation, ${chips} chips`,
      contender,
      sampleUnit: 'ms CPU',
      goal: 1.03,
    },
    { ours: cpuOf(samples.sashi), theirs: cpuOf(samples.without) },
  );
  yield differenceRow(
    'page',
    {
      id: `page.long-tasks.${chips}`,
      what: `long tasks added, ${chips} chips`,
      contender,
      sampleUnit: 'tasks',
      goal: 0,
    },
    { ours: long('sashi'), theirs: long('without') },
  );
}

const cpuOf = (samples: readonly Navigated[]) => samples.map(({ cpu }) => cpu);
