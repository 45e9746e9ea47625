/** From choosing a file to the figures, as somebody on the page waits for them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { countersCsv, syntheticSessions } from '#lib/domain/example/synthetic-sessions.ts';
import { launchProfile } from '../../profile.ts';
import type { Measure } from '../bench.ts';
import { plainRow, type RowHead } from '../row.ts';
import { type Moments, noteMoments } from './moments.ts';

/** The larger one has no goal: it shows how the figures grow, and takes long. */
const FILES = [
  { size: 100_000, rounds: 7 },
  { size: 1_000_000, rounds: 3 },
] as const;

export const measureOpening: Measure = async function* (bench) {
  const folder = mkdtempSync(path.join(tmpdir(), 'sashi-insights-'));
  const profile = await launchProfile({ language: 'en' });
  const { context, extensionId } = profile;
  await context.addInitScript(noteMoments);
  for (const { size, rounds: many } of FILES) {
    const file = path.join(folder, `${size}.csv`);
    writeFileSync(file, size === FILES[0].size ? reference() : sessions(size));
    const rounds: Moments[] = [];
    bench.say(`insights: opening ${size} 1on1s`);
    await openOnce(context, extensionId, file);
    for (let round = 0; round < many; round += 1) {
      rounds.push(await openOnce(context, extensionId, file));
    }
    const row = (id: string, what: string, goal: number | null, of: (one: Moments) => number) => {
      const head: RowHead = {
        id: `insights.${id}.${size}`,
        what: `${what}, ${size} 1on1s`,
        contender: '–',
        goal,
        sampleUnit: 'ms',
      };
      return plainRow('insights', head, rounds.map(of));
    };
    const is = (goal: number) => (size === FILES[0].size ? goal : null);
    yield row('read', 'reading the file', null, (one) => one.read - one.chosen);
    yield row('first', 'first chart after reading', is(500), (one) => one.firstChart - one.read);
    yield row('quick', 'all but the bootstrap', is(2000), (one) => one.quick - one.read);
    yield row('all', 'the bootstrap too', null, (one) => one.done - one.read);
    yield row('task', 'longest task of the page', is(50), (one) => one.longestTask);
  }
  await profile.close();
  rmSync(folder, { recursive: true });
};

/** The reference data: 100,000 1on1s as counters. */
const reference = () => countersCsv(syntheticSessions('main', 1));

/** One line for each 1on1, without counts. */
function sessions(size: number): string {
  const one = syntheticSessions('main', 1).map(
    ({ manager, month, topic, expectation, score }) =>
      `${manager},${month},${topic},${expectation},${score}`,
  );
  const lines = Array.from({ length: size }, (_, i) => one[i % one.length]);
  return `manager,month,topic,expectation,score\n${lines.join('\n')}\n`;
}

async function openOnce(
  context: BrowserContext,
  extensionId: string,
  file: string,
): Promise<Moments> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/insights.html#lang=en`);
  // The charts' library is there before somebody has chosen a file.
  await page.waitForSelector('link[href*="share-chart"]', { state: 'attached' });
  await page.waitForLoadState('networkidle');
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.waitForFunction(() => (window as unknown as Noted).moments.done > 0, null, {
    timeout: 120_000,
  });
  const moments = await page.evaluate(() => (window as unknown as Noted).moments);
  await page.close();
  return moments;
}

interface Noted {
  readonly moments: Moments;
}
