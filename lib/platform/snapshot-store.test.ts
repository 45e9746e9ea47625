import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSnapshotStore } from './snapshot-store.ts';

const stored = vi.hoisted(() => new Map<string, unknown>());
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => (stored.has(key) ? { [key]: stored.get(key) } : {}),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) stored.set(key, value);
        },
        remove: async (keys: string | string[]) =>
          [keys].flat().forEach((key) => stored.delete(key)),
      },
    },
  },
}));

const at = (day: number) => `2026-11-0${day}T10:00:00.000Z`;
const noise = (bytes: number) =>
  Array.from({ length: bytes / 65_536 }, () =>
    String.fromCharCode(...crypto.getRandomValues(new Uint8Array(65_536))),
  ).join('');

describe('The last copies', () => {
  beforeEach(() => stored.clear());

  it('are three, the newest first, each as it was', async () => {
    const store = createSnapshotStore();
    for (const day of [1, 2, 3, 4]) await store.keep('sashi', 'daily', `日 ${day}`, at(day));
    expect((await store.list('sashi')).map(({ id }) => id)).toEqual([at(4), at(3), at(2)]);
    expect(await store.read('sashi', at(3))).toBe('日 3');
    expect(await store.read('sashi', at(1))).toBeNull();
    expect(stored.size).toBe(4);
  });

  it('of one account are not those of another', async () => {
    const store = createSnapshotStore();
    await store.keep('sashi', 'daily', 'a', at(1));
    await store.keep('sashi-b', 'update', 'b', at(1));
    await store.clear('sashi');
    expect(await store.list('sashi')).toEqual([]);
    expect(await store.read('sashi-b', at(1))).toBe('b');
  });

  it('give way to the newest when there is no room for three, and stay when it is too large', async () => {
    const store = createSnapshotStore();
    for (const day of [1, 2, 3]) await store.keep('sashi', 'daily', noise(1_310_720), at(day));
    const kept = (await store.list('sashi')).map(({ id }) => id);
    expect(kept).toEqual([at(3)]);
    await expect(store.keep('sashi', 'daily', noise(3_276_800), at(4))).rejects.toThrow(
      'too large',
    );
    expect((await store.list('sashi')).map(({ id }) => id)).toEqual(kept);
  });

  it('can be changed and left out one by one, also while another one is taken', async () => {
    const store = createSnapshotStore();
    for (const day of [1, 2]) await store.keep('sashi', 'daily', `${day}`, at(day));
    await Promise.all([
      store.replace('sashi', at(1), 'less', '2026-10-01'),
      store.keep('sashi', 'daily', '3', at(3)),
      store.drop('sashi', at(2)),
    ]);
    const kept = (await store.list('sashi')).map(({ id, from }) => [id, from]);
    expect(kept).toEqual([
      [at(3), undefined],
      [at(1), '2026-10-01'],
    ]);
    expect(await store.read('sashi', at(1))).toBe('less');
    expect(await store.read('sashi', at(2))).toBeNull();
  });

  it('that can’t be unpacked are none', async () => {
    const store = createSnapshotStore();
    await store.keep('sashi', 'daily', 'a', at(1));
    stored.set(`snapshot.sashi.${at(1)}`, btoa('torn'));
    expect(await store.read('sashi', at(1))).toBeNull();
    stored.set('snapshots.sashi', [{ id: 7 }]);
    expect(await store.list('sashi')).toEqual([]);
  });
});
