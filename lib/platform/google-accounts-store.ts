/** Whose calendar stands at which number, as far as pages have told. It never leaves the device. */
import { browser } from 'wxt/browser';
import * as z from 'zod';
import {
  type GoogleAccounts,
  NO_ACCOUNTS_SEEN,
  withoutAddresses,
  withSeen,
} from '#lib/domain/google-accounts.ts';
import { inTurn } from './in-turn.ts';

const KEY = 'google-accounts';
const accountsSchema = z.lazy(() =>
  z.strictObject({
    seen: z.record(z.string().max(3), z.string().max(320).nullable()),
    first: z.string().max(320).nullable(),
  }),
);

export interface GoogleAccountsStore {
  read(): Promise<GoogleAccounts>;
  /** Resolves to true iff that is news. */
  note(number: string, address: string | null): Promise<boolean>;
  /** Afterwards nothing says whose they are. */
  forget(): Promise<void>;
}

export function createGoogleAccountsStore(): GoogleAccountsStore {
  const inOrder = inTurn();
  const read = async (): Promise<GoogleAccounts> => {
    const found = accountsSchema.safeParse((await browser.storage.local.get(KEY))[KEY]);
    return found.data ?? NO_ACCOUNTS_SEEN;
  };
  return {
    read,
    // Two tabs may say so at once.
    note: (number, address) =>
      inOrder(async () => {
        const known = await read();
        const now = withSeen(known, number, address);
        if (JSON.stringify(now) === JSON.stringify(known)) return false;
        await browser.storage.local.set({ [KEY]: now });
        return true;
      }),
    forget: () =>
      inOrder(async () => browser.storage.local.set({ [KEY]: withoutAddresses(await read()) })),
  };
}
