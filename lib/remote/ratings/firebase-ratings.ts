/** The ratings of a company's own Firebase project (anonymity: firestore/README.md). */
import type { Clock } from '#lib/domain/ports.ts';
import type { Ratings } from '#lib/domain/rating/ports.ts';
import type { Connection } from '../connection.ts';
import { room } from './places.ts';
import { ratingTeam, supportedTeams } from './rating-team.ts';
import { readBands } from './read-bands.ts';
import { readPooled } from './read-pooled.ts';
import { countUse, submit } from './submit.ts';

/** Runs one exchange as the person who is signed in; rejects with `TeamError` only. */
export type AsMyself = <T>(
  exchange: (connection: Connection, uid: string) => Promise<T>,
) => Promise<T>;

export function createFirebaseRatings(org: string, asMyself: AsMyself, clock: Clock): Ratings {
  return {
    teamUnder: (supporterUid) =>
      asMyself(({ database }, uid) => ratingTeam(database, org, uid, supporterUid, clock.now())),
    room: (meeting, team, way) =>
      asMyself(({ database }, uid) => room({ database, org, uid, clock }, meeting, team, way)),
    submit: (order, trying) =>
      asMyself(({ database }, uid) => submit({ database, org, uid, clock }, order, trying)),
    countUse: (meeting, team) =>
      asMyself(({ database }, uid) => countUse({ database, org, uid, clock }, meeting, team)),
    supportedTeams: () => asMyself(({ database }, uid) => supportedTeams(database, org, uid)),
    bands: (teamId, cell, epochs) =>
      asMyself(({ database }) => readBands(database, `orgs/${org}/teams/${teamId}`, cell, epochs)),
    pooled: (kind, cell) =>
      asMyself(({ database }) => readPooled(database, `orgs/${org}/${kind}/${cell}`)),
  };
}
