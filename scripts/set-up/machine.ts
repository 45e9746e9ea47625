/** The parts of set-up beyond packages: browsers, Japanese fonts, Java for the emulators. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromiumPath } from '../chromium.ts';
import { firefoxPath } from '../firefox.ts';

const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function succeeds(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** Installs Debian packages; their output is shown only when it fails. */
function aptInstall(what: string, ...packages: string[]): void {
  console.error(`Setting up: ${what} (apt-get install ${packages.join(' ')}) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { stdio: 'ignore', env });
  const run = spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
    env,
    encoding: 'utf8',
  });
  if (run.status !== 0) console.error(run.stderr.trim());
}

/** One that starts: a downloaded one may lack libraries of the system. */
function hasBrowser(): boolean {
  try {
    return succeeds(chromiumPath(), '--version');
  } catch {
    return false;
  }
}

function prepareBrowser(): void {
  if (hasBrowser()) return;
  if (canInstall) aptInstall('a browser', 'chromium');
  if (hasBrowser()) return;
  console.error('Setting up: a browser (playwright install chromium) …');
  spawnSync('node_modules/.bin/playwright', ['install', 'chromium'], { stdio: 'ignore' });
  if (hasBrowser()) return;
  console.error(
    '\nSashi needs Chromium and none was found that starts: run "sudo apt-get install chromium" (or "sudo npx playwright install --with-deps chromium"), or set CHROME_PATH to one that you have.',
  );
  process.exit(1);
}

/** Without a Japanese font the pages work, but their screenshots show boxes. */
function prepareFonts(): void {
  if (!canInstall || succeeds('sh', '-c', 'fc-list :lang=ja | grep -q .')) return;
  aptInstall('Japanese fonts', 'fonts-noto-cjk', 'fontconfig');
}

/** The emulators need Java; without it they say so themselves, in one sentence, when started. */
function prepareJava(): void {
  if (canInstall && !succeeds('java', '-version')) aptInstall('Java', 'default-jre-headless');
}

/** Only for the tests, where it can be had so; else they say that they leave it out. */
function prepareFirefox(): void {
  if (canInstall && !firefoxPath()) aptInstall('Firefox, for its tests', 'firefox-esr');
}

prepareBrowser();
prepareFonts();
prepareJava();
if (process.argv.includes('--firefox')) prepareFirefox();
