/** What is asked for at every stroke of a key and changes once a month: read once, until it changes. */
import { browser } from 'wxt/browser';

type Area = 'sync' | 'managed' | 'local';

export interface Remembered<T> {
  /** The same object for everybody; what failed is tried again by the next who asks. */
  readonly read: () => Promise<T>;
  /** After a change of one's own, which the browser tells of a moment later. */
  readonly forget: () => void;
}

/** Until the browser says that something in one of those areas was changed, by whomever. */
export function remembered<T>(areas: readonly Area[], read: () => Promise<T>): Remembered<T> {
  let found: Promise<T> | undefined;
  const forget = () => {
    found = undefined;
  };
  browser.storage.onChanged.addListener((_, area) => {
    if (areas.some((one) => one === area)) forget();
  });
  return {
    read: () => {
      const reading = found ?? read();
      found = reading;
      reading.catch(() => {
        if (found === reading) forget();
      });
      return reading;
    },
    forget,
  };
}
