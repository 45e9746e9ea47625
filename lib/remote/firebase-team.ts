/** The team behind a company's own Firebase project (`firestore/README.md` is its data model). */
import { signOut } from 'firebase/auth/web-extension';
import type { CompanyOffice } from '#lib/domain/company/ports.ts';
import { type Clock, type Team, TeamError } from '#lib/domain/ports.ts';
import type { Ratings } from '#lib/domain/rating/ports.ts';
import type { Balances } from '#lib/domain/talk-balance.ts';
import type { Colleague, TeamConfig } from '#lib/domain/team.ts';
import type { TeamHints } from '#lib/domain/team-hint.ts';
import { ask } from './ask.ts';
import { guessBalance, theirBalance } from './balances.ts';
import { createFirebaseCompany } from './company/firebase-company.ts';
import { type Connection, demandSession, lazyConnection } from './connection.ts';
import { placeOf } from './cursor.ts';
import { findByEmail } from './directory.ts';
import { present } from './presence.ts';
import { pull } from './pull.ts';
import { createFirebaseRatings } from './ratings/firebase-ratings.ts';
import { roleBetween } from './roles.ts';
import { send } from './send.ts';
import { emulatorIdToken, signIn } from './sign-in.ts';
import { createTeamHints } from './team-hints.ts';

export interface TeamDevice {
  readonly clock: Clock;
  /**
   * Whom this device has noted as signed in. Firebase asks the network before it tells that; and a
   * session that is not this person's counts as none, so that no data goes to another's database.
   */
  readonly me: () => Promise<Colleague | null>;
  /** Asks Google who the person is; without it only an emulator's people can sign in. */
  readonly googleIdToken?: (clientId: string) => Promise<string>;
  /** Tells the accounts of one browser apart. */
  readonly account?: string;
}

/** All that a company's project is to a person: each part behind a port of its own. */
export interface FirebaseTeam extends Team {
  readonly ratings: Ratings;
  readonly balances: Balances;
  readonly hints: TeamHints;
  readonly company: CompanyOffice;
}

/** Nothing is asked of the network before the first method that needs it. */
export function createFirebaseTeam(config: TeamConfig, device: TeamDevice): FirebaseTeam {
  const { org, emulator, firebase, googleClientId } = config;
  const name = [device.account ?? 'sashi', firebase.projectId, org].join('/');
  const connect = lazyConnection(config, name);
  const now = () => new Date(device.clock.now()).toISOString();

  const idToken = async (email: string) => {
    if (googleClientId && device.googleIdToken) return device.googleIdToken(googleClientId);
    if (emulator) return emulatorIdToken(email);
    throw new TeamError('unsupported');
  };
  const asMyself = <T>(exchange: (connection: Connection, uid: string) => Promise<T>) =>
    ask(async () => {
      const me = await device.me();
      if (!me) throw new TeamError('signed-out');
      const connection = connect();
      await demandSession(connection, me.uid);
      return exchange(connection, me.uid);
    });

  return {
    ratings: createFirebaseRatings(org, asMyself, device.clock),
    company: createFirebaseCompany(org, asMyself, device.clock),
    hints: createTeamHints(org, asMyself),
    balances: {
      guess: (pairId, event, percent) =>
        asMyself(({ database }, uid) => guessBalance(database, org, uid, pairId, event, percent)),
      theirs: (pairId, event) =>
        asMyself(({ database }, uid) => theirBalance(database, org, uid, pairId, event)),
    },
    async signIn(email) {
      const token = await idToken(email);
      return ask(() => signIn(connect(), org, token));
    },
    restore: () => device.me(),
    signOut: () => ask(() => signOut(connect().auth)),
    findColleague: (email) =>
      asMyself(({ database }) => findByEmail(database, org, email.toLowerCase())),
    roleTowards: (otherUid) =>
      asMyself(({ database }, uid) => roleBetween(database, org, uid, otherUid)),
    send: (entries) => asMyself(({ database }, uid) => send(database, org, uid, entries, now)),
    present: (pairId, event) =>
      asMyself(({ database }, uid) => present(database, org, uid, pairId, event)),
    listening: (cursor) =>
      asMyself(async ({ auth }) => {
        const token = await auth.currentUser?.getIdToken();
        const at = placeOf(cursor)?.at;
        if (token === undefined || !at) throw new TeamError('signed-out');
        return { token, since: { seconds: at.seconds, nanoseconds: at.nanoseconds } };
      }),
    pull: (cursor) =>
      asMyself(({ database }, uid) => pull(database, org, uid, cursor, device.clock.now())),
  };
}
