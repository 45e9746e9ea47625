/** From the tap on the strip to the first useful paint of the panel, against an empty page there. */
import type { Measure } from '../bench.ts';
import { addressOf } from '../extension-page.ts';
import { sashi } from '../extensions.ts';
import { interleave } from '../interleave.ts';
import { emptyPage, watchPaint } from '../paint.ts';
import { ratioRow } from '../row.ts';
import { stopWorkers } from '../stop-worker.ts';
import { type CalendarTab, openCalendar } from './calendar-tab.ts';
import { weeksOf } from './weeks.ts';

const ROUNDS = 10;
/** What a person can use: the choices of topic and response, or the other person's words. */
export const USEFUL_PANEL = '.choice-input, .brief, #useful';

export const measurePanel: Measure = async function* (bench) {
  const events = weeksOf(40, 1);
  const [ours, empty] = [
    sashi('panel', (folder) => watchPaint(folder, 'panel', USEFUL_PANEL)),
    sashi('panel-empty', (folder) => {
      emptyPage(folder, 'panel');
      watchPaint(folder, 'panel', USEFUL_PANEL);
    }),
  ];
  // Tidying up the dialog is the strip's matter; here it would only take a second each time.
  const calm = { reconciliation: false };
  const tabs = {
    sashi: await openCalendar(ours, events, calm),
    empty: await openCalendar(empty, events, calm),
  };
  for (const worker of ['running', 'stopped'] as const) {
    bench.say(`page: panel, worker ${worker}`);
    const probes = { sashi: tapOf(tabs.sashi, worker), empty: tapOf(tabs.empty, worker) };
    const samples = await interleave(probes, ROUNDS, bench.random);
    yield ratioRow(
      'page',
      {
        id: `page.panel.${worker}`,
        what: `panel: tap to first useful paint, worker ${worker}`,
        contender: 'empty extension page',
        sampleUnit: 'ms',
        goal: worker === 'running' ? 1.5 : 2,
      },
      { ours: samples.sashi, theirs: samples.empty },
    );
  }
  for (const tab of Object.values(tabs)) await tab.close();
};

/** As somebody leaves it who wants to see the panel when asked only; a tap changes that. */
async function closePanel({ context }: CalendarTab): Promise<void> {
  const page = await context.newPage();
  await page.goto(await addressOf(context, 'popup'));
  const { ok } = await page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } };
    };
    return chrome.runtime.sendMessage({ name: 'panel.opens', request: false });
  });
  if (!ok) throw new Error('The panel could not be told to wait to be asked.');
  await page.close();
}

function tapOf(tab: CalendarTab, worker: 'running' | 'stopped') {
  const { page, cdp } = tab;
  return async (round: number): Promise<number> => {
    await closePanel(tab);
    await tab.load();
    await page.evaluate((index) => {
      const chips = document.querySelectorAll<HTMLElement>('[data-eventchip][data-sashi]');
      chips[index % chips.length]?.click();
      document.addEventListener(
        'click',
        ({ timeStamp }) => Object.assign(window, { benchTap: performance.timeOrigin + timeStamp }),
        { capture: true },
      );
    }, round);
    const strip = page.locator('[data-sashi-host="strip"]');
    await strip.waitFor();
    if (worker === 'stopped') await stopWorkers(cdp);
    await strip.click();
    return (await paintedAt(page)) - (await page.evaluate(() => Reflect.get(window, 'benchTap')));
  };
}

async function paintedAt(page: CalendarTab['page']): Promise<number> {
  for (;;) {
    const frame = page.frames().find((each) => each.url().includes('/panel.html'));
    if (frame) {
      const painted = await frame.waitForFunction(() => Reflect.get(window, 'benchPainted'));
      return painted.jsonValue();
    }
    await page.waitForEvent('framenavigated');
  }
}
