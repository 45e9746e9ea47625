/** From opening the popup to what a person can use in it, against an empty popup. */
import type { BrowserContext } from '@playwright/test';
import type { Measure } from '../bench.ts';
import { addressOf } from '../extension-page.ts';
import { sashi } from '../extensions.ts';
import { interleave } from '../interleave.ts';
import { emptyPage, watchPaint } from '../paint.ts';
import { ratioRow } from '../row.ts';
import { stopWorkers } from '../stop-worker.ts';
import { openCalendar } from './calendar-tab.ts';
import { weeksOf } from './weeks.ts';

const ROUNDS = 10;
export const USEFUL_POPUP = '.upcoming, .team, #useful';

export const measurePopup: Measure = async function* (bench) {
  const [ours, empty] = [
    sashi('popup', (folder) => watchPaint(folder, 'popup', USEFUL_POPUP)),
    sashi('popup-empty', (folder) => {
      emptyPage(folder, 'popup');
      watchPaint(folder, 'popup', USEFUL_POPUP);
    }),
  ];
  const tabs = {
    sashi: await openCalendar(ours, weeksOf(40, 4)),
    empty: await openCalendar(empty, weeksOf(40, 4)),
  };
  for (const tab of Object.values(tabs)) {
    await tab.load();
    await addressOf(tab.context, 'popup');
  }
  for (const worker of ['running', 'stopped'] as const) {
    bench.say(`page: popup, worker ${worker}`);
    const openingOf =
      ({ context, cdp }: (typeof tabs)['sashi']) =>
      async () => {
        if (worker === 'stopped') await stopWorkers(cdp);
        return openPopup(context);
      };
    const probes = { sashi: openingOf(tabs.sashi), empty: openingOf(tabs.empty) };
    const samples = await interleave(probes, ROUNDS, bench.random);
    yield ratioRow(
      'page',
      {
        id: `page.popup.${worker}`,
        what: `popup: click to usable, worker ${worker}`,
        contender: 'empty popup',
        sampleUnit: 'ms',
        goal: worker === 'running' ? 1.5 : null,
      },
      { ours: samples.sashi, theirs: samples.empty },
    );
  }
  for (const tab of Object.values(tabs)) await tab.close();
};

/** In a tab of its own, since a popup can't be driven: the same page, from its navigation on. */
async function openPopup(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  await page.goto(await addressOf(context, 'popup'));
  const painted = await page.waitForFunction(() => Reflect.get(window, 'benchPainted'));
  const took = (await painted.jsonValue()) - (await page.evaluate(() => performance.timeOrigin));
  await page.close();
  return took;
}
