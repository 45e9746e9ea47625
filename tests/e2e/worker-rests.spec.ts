/** An attached debugger keeps a worker alive, so here the browser is only asked what runs in it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '#scripts/chromium.ts';
import { extensionFolder } from '#scripts/profile.ts';

/** A worker with nothing to do ends after half a minute; a busy machine takes longer. */
const PATIENCE = { timeout: 120_000, intervals: [1_000] };

interface Target {
  readonly id: string;
  readonly type: string;
  readonly url: string;
}

async function withBrowser(
  use: (ask: (path: string, method?: string) => Promise<Response>) => Promise<void>,
) {
  const folder = mkdtempSync(path.join(tmpdir(), 'sashi-profile-'));
  const extension = [
    `--disable-extensions-except=${extensionFolder}`,
    `--load-extension=${extensionFolder}`,
  ];
  const browser = spawn(
    chromiumPath(),
    [
      ...chromiumArguments,
      ...extension,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${folder}`,
    ],
    { stdio: 'ignore' },
  );
  try {
    let port = '';
    await expect.poll(() => (port = readPort(folder)), PATIENCE).not.toBe('');
    await use((at, method = 'GET') => fetch(`http://127.0.0.1:${port}/json/${at}`, { method }));
  } finally {
    browser.kill();
    await once(browser, 'exit');
    rmSync(folder, { recursive: true, force: true });
  }
}

function readPort(folder: string): string {
  try {
    return readFileSync(path.join(folder, 'DevToolsActivePort'), 'utf8').split('\n')[0] ?? '';
  } catch {
    return '';
  }
}

test('The worker ends by itself when no panel is open, so that updates can install', async () => {
  test.setTimeout(400_000);
  await withBrowser(async (ask) => {
    const targets = async () => (await (await ask('list')).json()) as Target[];
    const running = async () =>
      (await targets()).filter(({ type }) => type === 'service_worker').map(({ url }) => url);
    const close = async (page: string) => {
      for (const { id, url } of await targets()) if (url.includes(page)) await ask(`close/${id}`);
    };
    await expect.poll(running, PATIENCE).toHaveLength(1);
    const [worker = ''] = await running();
    await expect
      .poll(async () => (await targets()).some(({ url }) => url.includes('welcome')), PATIENCE)
      .toBe(true);
    await close('welcome');
    await expect.poll(running, PATIENCE).toEqual([]);

    await ask(`new?${new URL('panel.html', worker).href}`, 'PUT');
    await expect.poll(running, PATIENCE).toEqual([worker]);
    await close('panel');
    await expect.poll(running, PATIENCE).toEqual([]);
  });
});
