import { beforeEach, expect, it, vi } from 'vitest';
import { remembered } from './remembered.ts';

type Listener = (changes: object, area: string) => void;

const listeners = vi.hoisted((): Listener[] => []);
vi.mock('wxt/browser', () => ({
  browser: {
    storage: { onChanged: { addListener: (listener: Listener) => listeners.push(listener) } },
  },
}));
const changedIn = (area: string) => listeners.forEach((listener) => listener({}, area));

let value: string;
const read = vi.fn(async () => {
  if (value === 'broken') throw new Error(value);
  return value;
});
beforeEach(() => {
  value = 'one';
  read.mockClear();
});

it('Is read once, and again after it was changed, by whomever', async () => {
  const store = remembered(['sync'], read);
  expect(await Promise.all([store.read(), store.read()])).toEqual(['one', 'one']);
  expect(read).toHaveBeenCalledTimes(1);
  value = 'two';
  changedIn('local');
  expect(await store.read()).toBe('one');
  changedIn('sync');
  expect(await store.read()).toBe('two');
  value = 'three';
  store.forget();
  expect(await store.read()).toBe('three');
});

it('Is tried again by the next who asks when it could not be read', async () => {
  const store = remembered(['sync'], read);
  value = 'broken';
  await expect(store.read()).rejects.toThrow('broken');
  value = 'well';
  expect(await store.read()).toBe('well');
});
