/** The built extension in real Chromium, on a page served at Calendar's own origin. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { chromiumArguments, chromiumPath } from './chromium.ts';

export const extensionFolder = path.resolve(import.meta.dirname, '../.output/chrome-mv3');

/** Builds the extension from the source as it is now. Throws with the builder's words. */
export function buildExtension(): void {
  const build = spawnSync('node_modules/.bin/wxt', ['build'], { encoding: 'utf8' });
  if (build.status === 0) return;
  throw new Error(`The extension does not build.\n${build.stdout}${build.stderr}`);
}

export interface Profile {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The service worker as it runs now; it is another object after having been stopped. */
  worker(): Promise<Worker>;
  /** Closes the browser and removes its folder, unless the folder was given. */
  close(): Promise<void>;
}

export interface BrowserOptions {
  /** Folder of an unpacked extension, or null for none. */
  readonly extension: string | null;
  readonly language: 'ja' | 'en';
  readonly dark?: boolean;
  readonly headless?: boolean;
  readonly viewport?: { width: number; height: number } | null;
  /** Keep the browser's data here, to start again with it later. */
  readonly folder?: string;
  readonly args?: readonly string[];
}

export type ProfileOptions = Omit<BrowserOptions, 'extension'> & {
  /** Another folder than that of the build. */
  readonly extension?: string;
};

/** Starts a browser of its own, and answers how to end it without a trace. */
export async function launchBrowser(
  options: BrowserOptions,
): Promise<Pick<Profile, 'context' | 'close'>> {
  const { extension } = options;
  const folder = options.folder ?? mkdtempSync(path.join(tmpdir(), 'sashi-profile-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: chromiumPath(),
    headless: options.headless ?? true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...chromiumArguments,
      ...(extension === null
        ? []
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      `--lang=${options.language}`,
      ...(options.args ?? []),
    ],
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    locale: options.language === 'ja' ? 'ja-JP' : 'en-US',
    colorScheme: options.dark ? 'dark' : 'light',
    env: { ...process.env, LANGUAGE: options.language },
  });
  return {
    context,
    async close() {
      await context.close();
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts a browser of its own with the extension in it: one person's machine. */
export async function launchProfile(options: ProfileOptions): Promise<Profile> {
  const isNew = !options.folder || !existsSync(path.join(options.folder, 'Default'));
  const browser = await launchBrowser({
    ...options,
    extension: options.extension ?? extensionFolder,
  });
  const { context } = browser;
  const worker = async () =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL((await worker()).url()).host;
  if (isNew) await putWelcomeAway(context);
  return { ...browser, extensionId, worker };
}

/**
 * The first page opens by itself once, over whatever is being looked at; what is behind it is drawn
 * once a second.
 */
export async function putWelcomeAway(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const page = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome));
  await page.close();
}
