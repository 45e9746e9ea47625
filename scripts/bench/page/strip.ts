/** From Calendar's dialog to our strip, in painted frames; and whether tidying up takes it away. */
import type { Page } from '@playwright/test';
import type { Measure } from '../bench.ts';
import { sashi } from '../extensions.ts';
import { plainRow } from '../row.ts';
import { quantile } from '../statistics.ts';
import { openCalendar } from './calendar-tab.ts';
import { weeksOf } from './weeks.ts';

const OPENINGS = 12;
const DIALOG = '#xDetDlg';
const STRIP = '[data-sashi-host="strip"]';

export const measureStrip: Measure = async function* (bench) {
  const tab = await openCalendar(sashi(), weeksOf(200, 1));
  await tab.load();
  // Sashi's worker has started, once, and knows the keywords.
  await tab.page.locator('[data-eventchip][data-sashi]').first().waitFor();
  await watchFrames(tab.page);
  for (const kind of ['first', 'again'] as const) {
    bench.say(`page: strip beside the dialog, opened ${kind === 'first' ? 'first' : 'again'}`);
    const openings = [];
    for (let index = 0; index < OPENINGS; index += 1) openings.push(await open(tab.page, index));
    const frames = openings.map((opening) => opening.frames);
    const lost = openings.filter((opening) => opening.lost).length;
    const what = kind === 'first' ? 'first opening' : 're-opening';
    const head = { contender: 'the frame rate', sampleUnit: 'frames' };
    const id = `page.strip.${kind}`;
    yield plainRow(
      'page',
      { ...head, id, what: `dialog to strip, ${what}, median`, goal: 0 },
      frames,
    );
    yield plainRow(
      'page',
      { ...head, id: `${id}.p90`, what: `dialog to strip, ${what}, 90th percentile`, goal: 1 },
      [quantile(frames, 0.9)],
    );
    yield plainRow(
      'page',
      { ...head, id: `${id}.lost`, what: `strips lost, ${what}`, goal: 0, sampleUnit: 'strips' },
      [lost],
    );
  }
  await tab.close();
};

interface Frames {
  /** Painted frames in which the dialog was seen, since it was last gone. */
  dialog: number;
  /** Of these, those before the strip was seen for the first time. */
  alone: number;
  strip: boolean;
}

/** Counts in the page after every painted frame. */
async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(
    ([dialog, strip]) => {
      const isSeen = (css: string) =>
        document
          .querySelector(css)
          ?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ?? false;
      const frames = { dialog: 0, alone: 0, strip: false };
      const painted = new MessageChannel();
      painted.port1.addEventListener('message', () => {
        if (!isSeen(dialog)) return Object.assign(frames, { dialog: 0, alone: 0, strip: false });
        frames.dialog += 1;
        frames.strip ||= isSeen(strip);
        if (!frames.strip) frames.alone += 1;
        return frames;
      });
      painted.port1.start();
      const look = () => {
        requestAnimationFrame(look);
        painted.port2.postMessage(null);
      };
      look();
      Object.assign(window, { benchFrames: frames });
    },
    [DIALOG, STRIP] as const,
  );
}

/** Opens the 1on1 of that number, waits until Calendar has tidied up its dialog, closes it. */
async function open(page: Page, index: number): Promise<{ frames: number; lost: boolean }> {
  const title = `1on1 Ken ${index * 10}`;
  await page.evaluate((name) => {
    const chips = [...document.querySelectorAll<HTMLElement>('[data-eventchip]')];
    chips
      .find((chip) =>
        chip.querySelector('.chip-title, [aria-hidden]')?.textContent?.startsWith(name),
      )
      ?.click();
  }, title);
  await page.waitForFunction((css) => document.querySelector(css)?.checkVisibility(), DIALOG);
  await page.waitForFunction(() => {
    const { benchFrames } = window as unknown as { benchFrames: Frames };
    return benchFrames.dialog > 10 && document.documentElement.dataset['reconciling'] === 'false';
  });
  const frames = await page.evaluate(() => {
    const { benchFrames } = window as unknown as { benchFrames: Frames };
    return benchFrames.alone;
  });
  // The dialog grows as its guests arrive, and the strip steps aside: lost is what stays away.
  const lost = await page
    .locator(STRIP)
    .waitFor({ timeout: 2_000 })
    .then(
      () => false,
      () => true,
    );
  await page.evaluate(() => document.querySelector<HTMLElement>('#xDetDlgCloseBu')?.click());
  await page.waitForFunction((css) => !document.querySelector(css)?.checkVisibility(), DIALOG);
  return { frames, lost };
}
