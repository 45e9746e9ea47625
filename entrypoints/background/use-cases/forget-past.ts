import { type Keeping, keptSince } from '#lib/domain/keeping.ts';
import { dayOf, instantOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';

/** Deletes the earlier 1on1s that one of their two no longer wants kept. */
export async function forgetPast(desk: Desk): Promise<void> {
  await desk.alone(async () => {
    const { entries, people, record } = desk.local(await desk.device.read());
    const [preferences, pairs] = await Promise.all([entries.all('preference'), people.pairs()]);
    for (const { email, uid } of pairs) {
      const wishes: Keeping[] = preferences
        .filter(
          ({ thread, pairId }) => thread === email || (uid && pairId?.split('_').includes(uid)),
        )
        .map(({ content }) => content.keeping);
      const before = keptSince(wishes, dayOf(desk.clock));
      if (before === null) continue;
      await record.forgetPast({
        email,
        before,
        at: instantOf(desk.clock),
        newKey: () => desk.newId(),
      });
    }
  });
}
