/** From asking a stopped worker to its first answer: the popup's view, out of many meetings. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { meetingRow } from '#support/rows.ts';
import { launchBrowser } from '../../profile.ts';
import type { Bench } from '../bench.ts';
import { bundle } from '../bundle.ts';
import { addressOf } from '../extension-page.ts';
import { sashi } from '../extensions.ts';
import { interleave } from '../interleave.ts';
import { emptyPage } from '../paint.ts';
import { type Row, ratioRow } from '../row.ts';
import { stopWorkers } from '../stop-worker.ts';

const ROUNDS = 12;
const MANY = 10_000;
const FEW = 10;
/** Weekly series, four a day: 10,000 of their meetings are ten years. */
const SERIES = 20;
const DAY_MS = 24 * 60 * 60 * 1000;

interface Runtime {
  connect(info: { name: string }): {
    readonly onMessage: { addListener(listener: () => void): void };
    disconnect(): void;
  };
}

interface Asker {
  readonly page: Page;
  readonly cdp: CDPSession;
  close(): Promise<void>;
}

export async function* measureWorkerStart(bench: Bench): AsyncGenerator<Row> {
  bench.say(`sync: start of the worker, ${MANY} meetings stored`);
  const imports = await bundle('contenders/same-imports.ts');
  const empty = sashi('worker-empty', (folder) => {
    writeFileSync(path.join(folder, 'background.js'), imports);
  });
  const askers = {
    many: await openAsker(sashi('worker-many'), MANY),
    few: await openAsker(sashi('worker-few'), FEW),
    empty: await openAsker(empty, 0),
  };
  const probes = {
    many: () => askFirst(askers.many),
    few: () => askFirst(askers.few),
    empty: () => askFirst(askers.empty),
  };
  for (const probe of Object.values(probes)) await probe();
  const { many, few, empty: none } = await interleave(probes, ROUNDS, bench.random);
  const what = `start of the stopped worker to first answer, ${MANY} meetings`;
  const against = [
    { id: 'sync.start.empty', contender: 'empty worker, same imports', goal: 1.2, theirs: none },
    { id: 'sync.start.few', contender: `ours with ${FEW} meetings`, goal: 1.1, theirs: few },
  ];
  for (const { theirs, ...head } of against) {
    yield ratioRow('sync', { ...head, what, sampleUnit: 'ms' }, { ours: many, theirs });
  }
  for (const asker of Object.values(askers)) await asker.close();
}

/** A page of the extension, empty itself, in a browser of its own with so many meetings stored. */
async function openAsker(folder: string, meetings: number): Promise<Asker> {
  emptyPage(folder, 'popup');
  const { context, close } = await launchBrowser({ extension: folder, language: 'en' });
  const page = await context.newPage();
  await page.goto(await addressOf(context, 'popup'));
  const cdp = await context.newCDPSession(page);
  if (meetings > 0) {
    await ask(page);
    const rows = Array.from({ length: meetings }, (_, index) => meetingOf(index));
    await page.evaluate(store, rows);
  }
  return { page, cdp, close };
}

/** Weeks up to now, of so many weekly series with a person each. */
function meetingOf(index: number) {
  const series = index % SERIES;
  const before = Math.floor(index / SERIES) * 7 + (series % 5) - 4;
  const onDate = new Date(Date.now() - before * DAY_MS).toISOString().slice(0, 10);
  return meetingRow({
    meetingId: `stored${index}`,
    lineageId: `series${series}`,
    onDate,
    startLocal: `${onDate}T10:00`,
    guests: [
      { email: 'hana@example.com', organizer: true },
      { email: `colleague${series}@example.com`, organizer: false },
    ],
  });
}

/** Runs in the page: writes past the product, as months of use would have. */
async function store(rows: readonly unknown[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('sashi');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
  await new Promise<void>((resolve, reject) => {
    const writing = database.transaction('meetings', 'readwrite');
    for (const row of rows) writing.objectStore('meetings').put(row);
    writing.addEventListener('complete', () => resolve());
    writing.addEventListener('error', () => reject(writing.error));
  });
  database.close();
}

async function askFirst({ page, cdp }: Asker): Promise<number> {
  await stopWorkers(cdp);
  return ask(page);
}

/** Milliseconds until the popup's view has come. */
function ask(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: Runtime } };
    const before = performance.now();
    return new Promise<number>((resolve) => {
      const port = chrome.runtime.connect({ name: 'popup' });
      port.onMessage.addListener(() => {
        resolve(performance.now() - before);
        port.disconnect();
      });
    });
  });
}
