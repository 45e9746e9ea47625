import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { processes } from '#scripts/emulators/processes.ts';
import { startEmulators } from '#scripts/emulators.ts';

/** Java alone takes seconds to start, and much longer beside a busy neighbour. */
vi.setConfig({ testTimeout: 240_000 });

const cli = path.resolve('scripts/emulators.ts');

/** Ids of the processes below this one, itself included, by their command lines. */
function family(ancestor: number): Map<number, string> {
  const found = new Map([[ancestor, '']]);
  for (const { pid, parent, command } of processes()) {
    if (found.has(parent)) found.set(pid, command);
  }
  return found;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** What the command of `running` does: tells its emulators' address and waits to be ended. */
const script = `console.log(process.env.FIRESTORE_EMULATOR_HOST); setInterval(() => {}, 1000)`;
const commands: number[] = [];

/** A command outlives its parent where that had no time to end it: SIGKILL gives none. */
afterEach(() => {
  for (const { pid, command } of processes()) {
    if (commands.includes(pid) && command.includes(script)) process.kill(pid, 'SIGKILL');
  }
  commands.length = 0;
});

async function running() {
  const child = spawn(process.execPath, [cli, '--', process.execPath, '-e', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // a group of its own, as in a terminal
  });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  const everybody = family(child.pid ?? 0);
  const emulators = [...everybody].filter(([, command]) => /java|firebase\.js/.test(command));
  commands.push(...everybody.keys());
  expect(String(said)).toMatch(/^127\.0\.0\.1:\d+/);
  return { child, pid: child.pid ?? 0, everybody, emulators };
}

/** Who of them is still there after all the time that ending may take. */
async function survivors(pids: Iterable<number>): Promise<number[]> {
  const left = new Set(pids);
  const isOver = () => [...left].every((pid) => !isAlive(pid));
  await vi.waitUntil(isOver, { timeout: 60_000 }).catch(() => {});
  return [...left].filter(isAlive);
}

describe('Emulators of a command', () => {
  it.each(['SIGTERM', 'SIGKILL'] as const)('end with it after %s', async (signal) => {
    const { pid, emulators } = await running();
    expect(emulators.length).toBeGreaterThanOrEqual(3); // leash, firebase-tools, Java
    process.kill(pid, signal);
    expect(await survivors(emulators.map(([id]) => id))).toEqual([]);
  });

  it('end with it and the command after Ctrl+C in a terminal', async () => {
    const { pid, everybody } = await running();
    process.kill(-pid, 'SIGINT');
    expect(await survivors(everybody.keys())).toEqual([]);
  });

  it('take the command with them when one of them is killed, and say so', async () => {
    const { child, emulators, everybody } = await running();
    const java = emulators.find(([, command]) => command.startsWith('java'));
    expect(java).toBeDefined();
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += String(chunk);
    });
    const ended = once(child, 'exit');
    process.kill(java?.[0] ?? 0, 'SIGKILL');
    expect(await ended).toEqual([1, null]);
    expect(said).toContain('The emulators ended before the command did');
    expect(await survivors(everybody.keys())).toEqual([]);
  });

  it('give the command’s exit code back', async () => {
    const child = spawn(process.execPath, [cli, '--', process.execPath, '-e', 'process.exit(7)']);
    expect(await once(child, 'exit')).toEqual([7, null]);
  });
});

describe('Starting emulators', () => {
  it('refuses rules that don’t compile, with the place, and leaves nothing running', async () => {
    const started = startEmulators({ rules: path.resolve('package.json') });
    await expect(started).rejects.toThrow(/package\.json: .*Error compiling rules.*L1/s);
    expect([...family(process.pid).values()].filter((line) => /java/.test(line))).toEqual([]);
  });

  it('answers when both are up, beside others, and ends both', async () => {
    const emulators = await startEmulators();
    const addresses = [emulators.firestore, emulators.auth];
    const lost = vi.fn<() => void>();
    emulators.onExit(lost);
    for (const address of addresses) expect((await fetch(`http://${address}/`)).ok).toBe(true);
    await emulators.stop();
    await emulators.stop();
    for (const address of addresses) {
      await expect(fetch(`http://${address}/`)).rejects.toThrow('fetch failed');
    }
    expect(lost).not.toHaveBeenCalled();
  });
});
