import type { Firestore } from 'firebase/firestore/lite';
import { getDoc } from 'firebase/firestore/lite';
import type { Clock } from '#lib/domain/ports.ts';
import {
  MASK_BYTES,
  maskFrom,
  monthIndex,
  pooledAddition,
  teamAddition,
} from '#lib/domain/rating/accumulator.ts';
import { poolCellOf, teamCellOf, usesCellsOf } from '#lib/domain/rating/place.ts';
import type { RatingAnswer, RatingOrder, RatingTeam } from '#lib/domain/rating/ports.ts';
import { addUp } from './add-up.ts';
import { type Cell, epochPath, openEpoch, receiptAt } from './epochs.ts';
import { probe } from './probe.ts';

export interface Rater {
  readonly database: Firestore;
  readonly org: string;
  readonly uid: string;
  readonly clock: Clock;
}

/** See `Ratings.submit`. */
export async function submit(
  rater: Rater,
  order: RatingOrder,
  trying: (path: string) => Promise<void>,
): Promise<RatingAnswer> {
  const { database, org, uid } = rater;
  const { meeting, team, tried } = order;
  if (tried !== null && (await hasReceipt(rater, tried))) return { counted: kindOf(tried) };
  const teamCell = order.way === 'team' ? teamCellOf(meeting) : null;
  const places: Cell[] = [
    ...(teamCell ? [{ database, path: `orgs/${org}/teams/${team.teamId}/cells/${teamCell}` }] : []),
    { database, path: `orgs/${org}/pool/${poolCellOf(meeting)}` },
  ];
  for (const cell of places) {
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
  { teamId, lane }: RatingTeam,
): Promise<void> {
  const { database, org, uid } = rater;
  for (const name of usesCellsOf(meeting)) {
    const cell = { database, path: `orgs/${org}/uses/${name}` };
    const epoch = epochPath(cell, await openEpoch(cell));
    if (await hasReceipt(rater, epoch)) continue;
    const mask = newMask();
    await addUp(database, uid, {
      epoch,
      month: monthIndex(rater.clock.now()),
      receipt: { r: mask, t: teamId },
      sums: { ...pooledAddition(1, lane, mask) },
    });
  }
}

async function hasReceipt({ database, uid }: Rater, epoch: string): Promise<boolean> {
  return (await getDoc(receiptAt(database, epoch, uid))).exists();
}

function kindOf(path: string): 'team' | 'pool' {
  return path.split('/')[2] === 'teams' ? 'team' : 'pool';
}

function newMask(): number {
  return maskFrom(crypto.getRandomValues(new Uint8Array(MASK_BYTES)));
}
