import { spawnSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { chromiumPath } from '../chromium.ts';

/** The machine as far as it explains figures; nothing that says whose it is. */
export function describeMachine() {
  const [first] = cpus();
  const browser = spawnSync(chromiumPath(), ['--version'], { encoding: 'utf8' });
  return {
    processor: first?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${release()}`,
    node: process.version,
    browser: browser.stdout.trim(),
    /** How many wanted to run on average in the last minute: above `cores`, others disturbed. */
    loadAtStart: loadavg()[0] ?? null,
  };
}
