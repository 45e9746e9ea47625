// Installs what is missing on a machine that has only Node (20 or newer) and npm; quiet when all
// is there. Plain JavaScript without packages, because it runs before there are any.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(
  import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname),
  '..',
);
const stampFile = path.join(root, '.cache', 'packages.sha256');
const node24 = path.join(
  root,
  'node_modules',
  '.bin',
  process.platform === 'win32' ? 'node.cmd' : 'node',
);

/** Ends with one sentence; everything that is missing is named with the command to run. */
function stop(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
}

function packagesAreThere() {
  if (!existsSync(node24) || !existsSync(stampFile)) return false;
  return readFileSync(stampFile, 'utf8') === lockHash();
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(
    `Sashi needs Node 20 or newer and this is ${process.versions.node}: install it from nodejs.org.`,
  );
}

if (!packagesAreThere()) {
  console.error('Setting up: packages from the lockfile (about two minutes, once) …');
  // `npm install`, not `npm ci`: the lockfile may lack other platforms' optional binaries.
  const npm = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) stop('The packages could not be installed: run "npm install" to see why.');
  if (!existsSync(node24))
    stop('Node 24 is missing among the packages: run "npm install --force".');
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, lockHash());
}

// The rest is TypeScript, which the Node among the packages runs as it stands.
const machine = spawnSync(
  node24,
  [path.join(root, 'scripts/set-up/machine.ts'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
);
process.exit(machine.status ?? 1);
