import {
  MASK_BYTES,
  maskFrom,
  monthIndex,
  pooledAddition,
  teamAddition,
} from '#lib/domain/rating/accumulator.ts';
import { usesCellsOf } from '#lib/domain/rating/place.ts';
import type { RatingAnswer, RatingOrder, RatingTeam } from '#lib/domain/rating/ports.ts';
import { addUp } from './add-up.ts';
import { epochPath, openEpoch } from './epochs.ts';
import { hasReceipt, kindOf, placesOf, type Rater } from './places.ts';
import { probe } from './probe.ts';

/** See `Ratings.submit`. */
export async function submit(
  rater: Rater,
  order: RatingOrder,
  trying: (path: string) => Promise<void>,
): Promise<RatingAnswer> {
  const { database, uid } = rater;
  const { meeting, team, tried, way } = order;
  if (tried !== null && (await hasReceipt(rater, tried))) return { counted: kindOf(tried) };
  for (const cell of placesOf(rater, meeting, team, way)) {
    const epoch = epochPath(cell, await openEpoch(cell));
    await probe(database, [
      epoch,
      `${epoch}/receipts/${team.witnessUid}`,
      kindOf(epoch) === 'team' ? `${epoch}/band/strong` : `${epoch}/receipts/${team.supporterUid}`,
    ]);
    if (await hasReceipt(rater, epoch)) continue; // an earlier rating, in this very period
    await trying(epoch);
    const mask = newMask();
    await addUp(database, uid, {
      epoch,
      month: monthIndex(rater.clock.now()),
      ...(kindOf(epoch) === 'team'
        ? { receipt: { r: mask }, sums: { ...teamAddition(order.rating, mask) } }
        : {
            receipt: { r: mask, t: team.teamId },
            sums: { ...pooledAddition(order.rating, team.lane, mask) },
          }),
    });
    return { counted: kindOf(epoch) };
  }
  return { counted: 'nowhere' };
}

/** See `Ratings.countUse`. */
export async function countUse(
  rater: Rater,
  meeting: RatingOrder['meeting'],
  { teamId, lane, supporterUid, witnessUid }: RatingTeam,
): Promise<void> {
  const { database, org, uid } = rater;
  const open = await Promise.all(
    usesCellsOf(meeting).map(async (name) => {
      const cell = { database, path: `orgs/${org}/uses/${name}` };
      const epoch = epochPath(cell, await openEpoch(cell));
      return (await hasReceipt(rater, epoch)) ? [] : [epoch];
    }),
  );
  const epochs = open.flat();
  const [first] = epochs;
  if (first === undefined) return;
  // That somebody brought a topic is theirs to tell, too. Cells of one kind have the same rules.
  await probe(database, [
    first,
    ...[witnessUid, supporterUid].map((other) => `${first}/receipts/${other}`),
  ]);
  await Promise.all(
    epochs.map((epoch) => {
      const mask = newMask();
      return addUp(database, uid, {
        epoch,
        month: monthIndex(rater.clock.now()),
        receipt: { r: mask, t: teamId },
        sums: { ...pooledAddition(1, lane, mask) },
      });
    }),
  );
}

function newMask(): number {
  return maskFrom(crypto.getRandomValues(new Uint8Array(MASK_BYTES)));
}
