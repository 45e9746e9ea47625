/** What it costs to do nothing: Calendar is open and seen, or open and out of sight. */
import type { Measure } from '../bench.ts';
import { sashi } from '../extensions.ts';
import { differenceRow } from '../row.ts';
import { type CalendarTab, openCalendar, readMeter } from './calendar-tab.ts';
import { weeksOf } from './weeks.ts';

const WINDOWS = 10;
const WINDOW_MS = 1_500;

export const measureIdle: Measure = async function* (bench) {
  const events = weeksOf(400, 1);
  const tabs = {
    without: await openCalendar(null, events),
    sashi: await openCalendar(sashi(), events),
  };
  for (const tab of Object.values(tabs)) await tab.load();
  for (const state of ['visible', 'hidden'] as const) {
    bench.say(`page: idle, ${state}`);
    if (state === 'hidden') for (const tab of Object.values(tabs)) await hide(tab);
    const samples = await watch(tabs);
    const head = { contender: 'no extension', sampleUnit: 'ms CPU/s' };
    const what = `idle, calendar ${state}`;
    // "Nothing" is what the clock of the thread can tell: a hundredth of a millisecond.
    const goal = state === 'visible' ? 0.1 : 0.01;
    yield differenceRow(
      'page',
      { ...head, id: `page.idle.${state}`, what, goal },
      {
        ours: samples.sashi,
        theirs: samples.without,
      },
    );
  }
  for (const tab of Object.values(tabs)) await tab.close();
};

/** Both at the same time: whatever the machine does meanwhile, it does to both. */
async function watch(tabs: Readonly<Record<'without' | 'sashi', CalendarTab>>) {
  const samples = { without: [] as number[], sashi: [] as number[] };
  const names = ['without', 'sashi'] as const;
  for (let window = 0; window < WINDOWS; window += 1) {
    const before = await Promise.all(names.map((name) => readMeter(tabs[name].cdp)));
    await new Promise((resolve) => setTimeout(resolve, WINDOW_MS));
    const after = await Promise.all(names.map((name) => readMeter(tabs[name].cdp)));
    names.forEach((name, index) => {
      const cpu = (after[index]?.tasks ?? Number.NaN) - (before[index]?.tasks ?? Number.NaN);
      samples[name].push((cpu * 1000) / WINDOW_MS);
    });
  }
  return samples;
}

/**
 * Says so to every script in the tab: the driver keeps all its tabs awake, so none of them can really
 * be hidden. Timers and frames go on as in a visible one, which makes it the harder test.
 */
async function hide({ cdp }: CalendarTab): Promise<void> {
  const contexts: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context.id));
  await cdp.send('Runtime.enable');
  const expression = `
    Object.defineProperties(Document.prototype, {
      hidden: { get: () => true },
      visibilityState: { get: () => 'hidden' },
    });`;
  for (const contextId of contexts) await cdp.send('Runtime.evaluate', { contextId, expression });
  const tell = "document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))";
  await cdp.send('Runtime.evaluate', { expression: tell });
  await cdp.send('Runtime.disable');
}
