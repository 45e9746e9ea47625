import type { Catalogue } from './catalogue.ts';
import { bringBackTexts } from './options/bring-back.ts';

interface StorageTexts {
  /** `day` in words. */
  setAside: (day: string) => string;
}

/** What is said of the data on this device where people work. */
export const storageTexts: Catalogue<StorageTexts> = {
  en: {
    setAside: (day) =>
      `Sashi’s data on this device did not open on ${day}. It was kept aside, and Sashi goes on with its last copy and what your team has; in Settings, under “${bringBackTexts.en.title}”, you can bring back more.`,
  },
  ja: {
    setAside: (day) =>
      `${day}に、この端末のサシのデータが開けませんでした。元のデータは別に残してあり、最後の控えとチームにあるもので続けています。設定の「${bringBackTexts.ja.title}」から戻せます。`,
  },
};
