import { browser } from 'wxt/browser';
import { type Device, deviceSchema, NEW_DEVICE, UNREADABLE_DEVICE } from '#lib/domain/device.ts';
import { remembered } from './remembered.ts';
import { report } from './report.ts';

const KEY = 'device';
/** Settings that could not be read, as they were, when others took their place. */
const SET_ASIDE = 'device-unreadable';

/** Only the background reads and writes it: this storage is closed to content scripts. */
export interface DeviceStore {
  read(): Promise<Device>;
  write(device: Device): Promise<void>;
}

/** The device's own settings, in `storage.local`. */
export function createDeviceStore(): DeviceStore {
  const { read, forget } = remembered(['local'], async () => {
    const found: unknown = (await browser.storage.local.get(KEY))[KEY];
    if (found === undefined) return NEW_DEVICE;
    const parsed = deviceSchema.safeParse(found);
    if (parsed.success) return parsed.data;
    report('device', parsed.error);
    return UNREADABLE_DEVICE;
  });
  return {
    read,
    write: async (device) => {
      const found: unknown = (await browser.storage.local.get(KEY))[KEY];
      const readable = found === undefined || deviceSchema.safeParse(found).success;
      await browser.storage.local.set({
        [KEY]: device,
        ...(readable ? {} : { [SET_ASIDE]: found }),
      });
      forget();
    },
  };
}
