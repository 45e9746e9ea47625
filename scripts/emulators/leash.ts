/**
 * Runs firebase-tools for one other process and ends all of it when that process is gone, however
 * it went: what ties them is this process's standard input, which the system closes even after a
 * SIGKILL. firebase-tools starts Java as a group of its own, so a plain kill would leave Java behind.
 *
 * Usage: node leash.ts FIREBASE_CLI ARGUMENT…   in a folder that is removed at the end.
 * A line on standard input says that all emulators are up.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { processes } from './processes.ts';

/** How long a clean shut-down may take before it becomes an unclean one, in milliseconds. */
const PATIENCE = 8_000;

const cli = spawn(process.execPath, process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'inherit'],
  detached: true,
});

/** Command lines of firebase-tools' descendants, by process id. */
const descendants = new Map<number, string>();
const looking = setInterval(rememberDescendants, 250);

process.stdin.on('data', () => {
  clearInterval(looking);
  rememberDescendants();
  const emulators = [...descendants.keys()].filter(isAlive);
  // firebase-tools goes on without an emulator that was killed: half a backend is none.
  setInterval(() => emulators.every(isAlive) || stop(), 250);
});
process.stdin.on('end', stop);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);

cli.on('error', () => process.exit(1));
cli.on('exit', (code) => {
  endDescendants();
  process.chdir(tmpdir());
  rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 1);
});

const folder = process.cwd();
let stopping = false;

function stop(): void {
  if (stopping) return;
  stopping = true;
  rememberDescendants();
  cli.kill('SIGINT');
  setTimeout(() => cli.kill('SIGKILL'), PATIENCE).unref();
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function rememberDescendants(): void {
  const family = new Set([cli.pid]);
  for (const { pid, parent, command } of processes()) {
    if (!family.has(parent)) continue;
    family.add(pid);
    descendants.set(pid, command);
  }
}

/** Ends what firebase-tools left behind; the command is compared, as ids are used again. */
function endDescendants(): void {
  for (const { pid, command } of processes()) {
    if (descendants.get(pid) === command) process.kill(pid, 'SIGKILL');
  }
}
