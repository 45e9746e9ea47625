import type { Catalogue } from './catalogue.ts';

interface OtherAccountsTexts {
  leftAlone: (addresses: string) => string;
  useInstead: (address: string) => string;
}

/** Of other Google accounts in the same browser. */
export const otherAccountsTexts: Catalogue<OtherAccountsTexts> = {
  en: {
    leftAlone: (addresses) =>
      `Sashi leaves the calendar of ${addresses} alone: it belongs to another account in this browser.`,
    useInstead: (address) => `I am ${address}`,
  },
  ja: {
    leftAlone: (addresses) =>
      `${addresses} のカレンダーは、このブラウザーの別のアカウントのものなので、Sashi は読みません。`,
    useInstead: (address) => `自分は ${address}`,
  },
};
