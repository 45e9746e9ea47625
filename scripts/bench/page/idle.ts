/**
 * What it costs to do nothing: Calendar is open and seen, or open and out of sight. The goal is held
 * against what runs in the extension's world, by the browser's own trace. The whole thread is shown
 * beside it, without a goal: with nobody there but the page, its clock goes by several times the goal
 * from one second to the next.
 */
import type { Measure } from '../bench.ts';
import { sashi } from '../extensions.ts';
import { differenceRow } from '../row.ts';
import { type CalendarTab, openCalendar, readMeter } from './calendar-tab.ts';
import { scriptTimeOf } from './trace.ts';
import { weeksOf } from './weeks.ts';

const WINDOWS = 10;
const WINDOW_MS = 1_000;

/** CPU milliseconds a second. */
interface Idled {
  readonly script: number;
  readonly thread: number;
}

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
    const of = (kind: keyof Idled) => ({
      ours: samples.sashi.map((sample) => sample[kind]),
      theirs: samples.without.map((sample) => sample[kind]),
    });
    const head = { contender: 'no extension', sampleUnit: 'ms CPU/s' };
    const id = `page.idle.${state}`;
    const what = `idle, calendar ${state}`;
    // "Nothing" is what the clock of the thread can tell: a hundredth of a millisecond.
    const goal = state === 'visible' ? 0.1 : 0.01;
    yield differenceRow('page', { ...head, id, what, goal }, of('script'));
    const whole = { ...head, id: `${id}.thread`, what: `${what}, whole thread`, goal: null };
    yield differenceRow('page', whole, of('thread'));
  }
  for (const tab of Object.values(tabs)) await tab.close();
};

/** Both at the same time: whatever the machine does meanwhile, it does to both. */
async function watch({ without, sashi: ours }: Readonly<Record<'without' | 'sashi', CalendarTab>>) {
  const samples = { without: [] as Idled[], sashi: [] as Idled[] };
  for (let window = 0; window < WINDOWS; window += 1) {
    const [theirs, own] = await Promise.all([idled(without), idled(ours)]);
    samples.without.push(theirs);
    samples.sashi.push(own);
  }
  return samples;
}

async function idled({ cdp }: CalendarTab): Promise<Idled> {
  let thread = Number.NaN;
  const script = await scriptTimeOf(cdp, async () => {
    const before = await readMeter(cdp);
    await new Promise((resolve) => setTimeout(resolve, WINDOW_MS));
    thread = (await readMeter(cdp)).tasks - before.tasks;
  });
  const seconds = WINDOW_MS / 1_000;
  return { script: script / seconds, thread: thread / seconds };
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
