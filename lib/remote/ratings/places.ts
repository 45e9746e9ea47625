/** Where a rating could be counted, in the order in which it is tried. */
import { type Firestore, getDoc } from 'firebase/firestore/lite';
import type { Clock } from '#lib/domain/ports.ts';
import { poolCellOf, type RatedMeeting, teamCellOf } from '#lib/domain/rating/place.ts';
import type { RatingPlace, RatingTeam } from '#lib/domain/rating/ports.ts';
import { type Cell, epochPath, openEpoch, receiptAt } from './epochs.ts';

export interface Rater {
  readonly database: Firestore;
  readonly org: string;
  readonly uid: string;
  readonly clock: Clock;
}

/** The team's cell, where there is one and it may be used; then the organisation's. */
export function placesOf(
  { database, org }: Rater,
  meeting: RatedMeeting,
  { teamId }: RatingTeam,
  way: 'team' | 'pool',
): Cell[] {
  const cell = way === 'team' ? teamCellOf(meeting) : null;
  const team = cell ? [`orgs/${org}/teams/${teamId}/cells/${cell}`] : [];
  return [...team, `orgs/${org}/pool/${poolCellOf(meeting)}`].map((path) => ({ database, path }));
}

/** See `Ratings.room`. */
export async function room(
  rater: Rater,
  meeting: RatedMeeting,
  team: RatingTeam,
  way: 'team' | 'pool',
): Promise<RatingPlace> {
  for (const cell of placesOf(rater, meeting, team, way)) {
    const epoch = epochPath(cell, await openEpoch(cell));
    if (!(await hasReceipt(rater, epoch))) return kindOf(epoch);
  }
  return 'nowhere';
}

/** Has this person been counted there? Everybody may ask that of themselves. */
export async function hasReceipt({ database, uid }: Rater, epoch: string): Promise<boolean> {
  return (await getDoc(receiptAt(database, epoch, uid))).exists();
}

/** Of the path of an epoch. */
export function kindOf(path: string): 'team' | 'pool' {
  return path.split('/')[2] === 'teams' ? 'team' : 'pool';
}
