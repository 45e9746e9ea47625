import { isLoose, type KeptEntry } from '#lib/domain/entries/kept-entry.ts';
import { keptSince } from '#lib/domain/keeping.ts';
import type { PairRow } from '#lib/domain/pair.ts';
import { dayOf, instantOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';

/** Deletes the earlier 1on1s that one of their two no longer wants kept. */
export async function forgetPast(desk: Desk): Promise<void> {
  await desk.alone(async () => {
    const { entries, people, record } = desk.local(await desk.device.read());
    const [preferences, pairs] = await Promise.all([entries.all('preference'), people.pairs()]);
    const byPerson = Map.groupBy(preferences, (row) => otherOf(row, pairs));
    for (const [email, rows] of byPerson) {
      const wishes = rows.map(({ content }) => content.keeping);
      const before = keptSince(wishes, dayOf(desk.clock));
      if (email === null || before === null) continue;
      const newKey = () => desk.newId();
      await record.forgetPast({ email, before, at: instantOf(desk.clock), newKey });
    }
  });
}

/** Address of the other one of the two; null = not known on this device, but on another. */
function otherOf({ author, thread, pairId }: KeptEntry, pairs: readonly PairRow[]): string | null {
  const uids = pairId?.split('_') ?? [];
  const known = pairs.find(({ email, uid }) => thread === email || (uid && uids.includes(uid)));
  return known?.email ?? (author === 'me' && pairId === null && !isLoose(thread) ? thread : null);
}
