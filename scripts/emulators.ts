/**
 * The Firestore and Auth emulators: the real backend of every test and of the demo.
 * `node scripts/emulators.ts -- COMMAND…` runs a command with emulators of its own.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { folderEnvironment, type Ports, writeFolder } from './emulators/folder.ts';
import { areFree, freePorts, LOOPBACK } from './emulators/free-ports.ts';
import { runWithEmulators } from './emulators/run-with-emulators.ts';
import { firebaseCli, prepareEmulator } from './set-up/emulator.ts';

/** Nobody's project: ids that begin with "demo-" never reach a real one. */
export const DEMO_PROJECT = 'demo-sashi';

const DEPLOYED_RULES = path.resolve(import.meta.dirname, '../firestore/firestore.rules');
const LEASH = path.join(import.meta.dirname, 'emulators/leash.ts');
/** Longest that starting may take, in milliseconds. */
const START_LIMIT = 180_000;

export interface Emulators {
  /** `127.0.0.1:PORT`. */
  readonly firestore: string;
  readonly auth: string;
  readonly projectId: string;
  /** Ends both and everything they started; may be called again. */
  stop(): Promise<void>;
  /** Ends both and starts them again at the same addresses, with all that they held. */
  restart(): Promise<Emulators>;
  /** Called once when they end without having been stopped. */
  onExit(callback: () => void): void;
}

/**
 * Starts both on free ports and resolves when both answer. They end with this process, however it
 * ends. `rules` is the path of a rules file other than the deployed one.
 * Rejects with one sentence when there is no emulator here, or with firebase-tools' own words.
 */
export async function startEmulators(options: { rules?: string } = {}): Promise<Emulators> {
  const { env } = await prepareEmulator(console.error);
  for (let attempt = 1; ; attempt += 1) {
    const [firestore = 0, websocket = 0, auth = 0, hub = 0, logging = 0] = await freePorts(5);
    const ports = { firestore, websocket, auth, hub, logging };
    try {
      return await launch(ports, env, options.rules ?? DEPLOYED_RULES);
    } catch (error) {
      // Somebody may have been quicker at one of the ports: then, and only then, try others.
      if (attempt === 3 || (await areFree(Object.values(ports)))) throw error;
    }
  }
}

/** `held` = a folder with what they held before. */
async function launch(
  ports: Ports,
  env: Record<string, string>,
  rules: string,
  held?: string,
): Promise<Emulators> {
  const folder = writeFolder(ports, rules);
  const start = ['emulators:start', '--only', 'firestore,auth', '--project', DEMO_PROJECT];
  if (held !== undefined) start.push('--import', held);
  const leash = spawn(process.execPath, [LEASH, firebaseCli, ...start], {
    cwd: folder,
    env: { ...process.env, ...env, ...folderEnvironment(folder) },
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true, // Ctrl+C is for this process; the leash ends by its standard input
  });
  const ended = new Promise<void>((resolve) => leash.once('close', () => resolve()));
  const output = lastOutput(leash);
  const firestore = `${LOOPBACK}:${ports.firestore}`;
  const auth = `${LOOPBACK}:${ports.auth}`;
  let stopped = false;
  const stop = () => {
    stopped = true;
    leash.stdin.end();
    return ended;
  };
  leash.stdin.on('error', () => {}); // it may be gone already
  const up = Promise.all([answers(firestore, ended), answers(auth, ended)]);
  if (!(await up).every(Boolean)) {
    await stop();
    throw new Error(`The emulators did not start.\n${output()}`);
  }
  const broken = await compileError(firestore);
  if (broken) {
    await stop();
    throw new Error(`${rules}: ${broken}`);
  }
  // They answer before they have taken in what they held.
  if (held !== undefined) {
    while (!output().includes('All emulators ready')) await wait(50);
  }
  leash.stdin.write('up\n');
  const watch = async (callback: () => void) => {
    await ended;
    if (!stopped) callback();
  };
  return {
    firestore,
    auth,
    projectId: DEMO_PROJECT,
    stop,
    restart: async () => {
      const kept = mkdtempSync(path.join(tmpdir(), 'sashi-held-'));
      try {
        await exportTo(kept, ports.hub);
        await stop();
        return await launch(ports, env, rules, kept);
      } finally {
        rmSync(kept, { recursive: true });
      }
    },
    onExit: (callback: () => void) => void watch(callback),
  };
}

/** Has them write all that they hold into a folder. Rejects with their words. */
async function exportTo(folder: string, hub: number): Promise<void> {
  const response = await fetch(`http://${LOOPBACK}:${hub}/_admin/export`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ path: folder, initiatedBy: 'restart' }),
  });
  if (!response.ok) throw new Error(`The emulators keep nothing: ${await response.text()}`);
}

/** Resolves to true when the server answers, to false when `ended` or too late. */
async function answers(address: string, ended: Promise<void>): Promise<boolean> {
  const end = ended.then(() => true);
  const deadline = Date.now() + START_LIMIT;
  while (Date.now() < deadline) {
    const up = fetch(`http://${address}/`).then(
      (response) => response.ok,
      () => false,
    );
    if (await up) return true;
    if (await Promise.race([end, wait(50, false)])) return false;
  }
  return false;
}

/** It starts with rules that don't compile, and says so to the first who asks for a document. */
async function compileError(firestore: string): Promise<string | null> {
  const document = `projects/${DEMO_PROJECT}/databases/(default)/documents/any/one`;
  const response = await fetch(`http://${firestore}/v1/${document}`);
  return response.status === 400 ? await response.text() : null;
}

/** What it printed last: shown when starting fails, and kept short. */
function lastOutput(leash: ChildProcess): () => string {
  let text = '';
  for (const stream of [leash.stdout, leash.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      text = (text + chunk.toString()).slice(-4_000);
    });
  }
  return () => text.trim();
}

if (import.meta.main) process.exitCode = await runWithEmulators(startEmulators, process.argv);
