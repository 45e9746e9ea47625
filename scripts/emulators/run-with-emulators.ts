/** Runs one command while emulators of its own are up. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';
import type { Emulators } from '../emulators.ts';

const bin = path.resolve(import.meta.dirname, '../../node_modules/.bin');

/** Starts, runs what follows `--` in `argv`, stops; answers the command's exit code. */
export async function runWithEmulators(
  start: () => Promise<Emulators>,
  argv: readonly string[],
): Promise<number> {
  const [command, ...args] = argv.slice(argv.indexOf('--') + 1);
  if (!argv.includes('--') || command === undefined) {
    console.error('Usage: node scripts/emulators.ts -- COMMAND…');
    return 2;
  }
  let emulators: Emulators;
  try {
    emulators = await start();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
  try {
    return await run(command, args, emulators);
  } finally {
    await emulators.stop();
  }
}

function run(command: string, args: string[], emulators: Emulators): Promise<number> {
  const child = spawn(command, args, {
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: [bin, process.env['PATH']].join(path.delimiter),
      FIRESTORE_EMULATOR_HOST: emulators.firestore,
      FIREBASE_AUTH_EMULATOR_HOST: emulators.auth,
      GCLOUD_PROJECT: emulators.projectId,
    },
  });
  // A terminal's Ctrl+C reaches the command too: wait for it, so that the emulators go last.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  let lost = false;
  emulators.onExit(() => {
    lost = true;
    console.error('The emulators ended before the command did, so it was ended too.');
    child.kill('SIGTERM');
  });
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`${command} could not be run: ${error.message}`);
      resolve(127);
    });
    child.once('exit', (code, signal) => {
      if (lost) resolve(1);
      else resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}
