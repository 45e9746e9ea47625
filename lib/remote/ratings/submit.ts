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
  let isProbed = false;
  for (const name of usesCellsOf(meeting)) {
    const cell = { database, path: `orgs/${org}/uses/${name}` };
    const epoch = epochPath(cell, await openEpoch(cell));
    if (await hasReceipt(rater, epoch)) continue;
    // That somebody brought a topic is theirs to tell, too. Cells of one kind have the same rules.
    const others = [witnessUid, supporterUid].map((other) => `${epoch}/receipts/${other}`);
    if (!isProbed) await probe(database, [epoch, ...others]);
    isProbed = true;
    const mask = newMask();
    await addUp(database, uid, {
      epoch,
      month: monthIndex(rater.clock.now()),
      receipt: { r: mask, t: teamId },
      sums: { ...pooledAddition(1, lane, mask) },
    });
  }
}

function newMask(): number {
  return maskFrom(crypto.getRandomValues(new Uint8Array(MASK_BYTES)));
}
