/**
 * What the person at this device did with hints. It never leaves it; a team counts, without a name,
 * that one more has tried a hint or was helped by it.
 */

import { browser } from 'wxt/browser';
import * as z from 'zod';
import { report } from './report.ts';

/** More meetings than anybody remembers hints of. */
const MEETINGS_KEPT = 400;

const ids = z.lazy(() => z.array(z.string().max(80)).max(2000));
const keptHintsSchema = z.lazy(() =>
  z.strictObject({
    schema: z.literal(1),
    /** Hints shown in a meeting, the last one is on the screen. */
    shown: z.record(z.string(), ids),
    tried: ids,
    helped: ids,
    hidden: ids,
    /** `tried.<id>`, `helped.<id>`: counted in the team, once. Kept before that was, nothing was. */
    voted: ids.default([]),
  }),
);
export type KeptHints = z.infer<typeof keptHintsSchema>;

export const NO_HINTS_KEPT: KeptHints = {
  schema: 1,
  shown: {},
  tried: [],
  helped: [],
  hidden: [],
  voted: [],
};

export interface HintMemoryStore {
  /** @param database whose memory it is: as that of their other data */
  read(database: string): Promise<KeptHints>;
  write(database: string, kept: KeptHints): Promise<void>;
  forget(database: string): Promise<void>;
}

export function createHintMemory(): HintMemoryStore {
  const keyOf = (database: string) => `hints.${database}`;
  return {
    async read(database) {
      const key = keyOf(database);
      const found: unknown = (await browser.storage.local.get(key))[key];
      if (found === undefined) return NO_HINTS_KEPT;
      const parsed = keptHintsSchema.safeParse(found);
      if (!parsed.success) report('hints', parsed.error);
      return parsed.data ?? NO_HINTS_KEPT;
    },
    async write(database, kept) {
      const latest = Object.entries(kept.shown).slice(-MEETINGS_KEPT);
      const value = { ...kept, shown: Object.fromEntries(latest) };
      await browser.storage.local.set({ [keyOf(database)]: value });
    },
    forget: (database) => browser.storage.local.remove(keyOf(database)),
  };
}
