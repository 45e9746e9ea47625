import { beforeEach, expect, it, vi } from 'vitest';
import { NEW_DEVICE } from '#lib/domain/device.ts';
import { createDeviceStore } from './device-store.ts';

const kept = vi.hoisted(() => new Map<string, unknown>());
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      onChanged: { addListener: () => {} },
      local: {
        get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) kept.set(key, value);
        },
      },
    },
  },
}));
beforeEach(() => kept.clear());

it('Settings that cannot be read are set aside before others take their place', async () => {
  const broken = { schema: 99, account: 'hana' };
  kept.set('device', broken);
  const store = createDeviceStore();
  await store.write(NEW_DEVICE);
  await store.write(NEW_DEVICE);
  expect(Object.fromEntries(kept)).toEqual({ device: NEW_DEVICE, 'device-unreadable': broken });
});

it('Settings that can be read leave nothing behind', async () => {
  const store = createDeviceStore();
  await store.write(NEW_DEVICE);
  await store.write({ ...NEW_DEVICE, signedIn: true });
  expect([...kept.keys()]).toEqual(['device']);
  expect(await store.read()).toMatchObject({ signedIn: true });
});
