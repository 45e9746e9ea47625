import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { processes } from './processes.ts';

it('Finds a child by its parent, its id and its command, until it has ended', async () => {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume() // a (bracket) in it']);
  await once(child, 'spawn');
  const find = () => processes().find(({ pid }) => pid === child.pid);
  expect(find()).toMatchObject({ parent: process.pid });
  await expect.poll(() => find()?.command).toContain('a (bracket) in it');
  child.stdin.end();
  await once(child, 'exit');
  expect(find()).toBeUndefined();
});
