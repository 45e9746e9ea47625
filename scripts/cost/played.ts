/** The company that is played against the emulator, for a month, act by act. */
import { type Acts, type Counted, costOf } from './measured.ts';

export const PLAYED = {
  teams: 25,
  /** And a supporter each: 200 people. Beside them somebody who administers, and meets nobody. */
  membersOfTeam: 7,
  workingDays: 20,
  /** Of each member with their supporter. */
  oneOnOnes: 1,
  /** The topic, the response and the person. */
  uses: 3,
  hints: 3,
  weeks: 4,
  /** Supporters who ask for the bands of their team; nothing is released yet. */
  mirrors: 5,
  /** Members who tried one of them. */
  tried: 8,
} as const;

export const PLAYED_PEOPLE = PLAYED.teams * (PLAYED.membersOfTeam + 1);

/** Whoever administers signs in, too, and is in the directory already. */
const OWN_ENTRY = 1;

/** Once: everybody signs in, teams are made, people are invited and join, hints are written. */
export function setUp(): Counted {
  const { teams } = PLAYED;
  const all = costOf({
    'somebody signs in': PLAYED_PEOPLE,
    'a team of seven is invited and joins': teams,
  });
  // Whoever administers is shown all teams after each that is made.
  const made = Array.from({ length: teams }, (_, index) => index + 1);
  const sum = (each: (teams: number) => number) => made.reduce((total, n) => total + each(n), 0);
  return {
    reads: all.reads + OWN_ENTRY + sum((n) => 3 + 5 * n),
    writes: all.writes + teams,
    lookups: all.lookups + sum((n) => 5 + 8 * n),
  };
}

/** What everybody does in that month. One check a week and person finds nothing, to keep it short. */
export function actsOfMonth(): Acts {
  const { teams, membersOfTeam, oneOnOnes, uses, hints, weeks, mirrors, tried } = PLAYED;
  const members = teams * membersOfTeam;
  return {
    'a check that finds nothing': PLAYED_PEOPLE * weeks,
    'a colleague’s hint is read': PLAYED_PEOPLE * weeks * hints,
    'a hint was tried, or helped': tried,
    'the first of two people': members * oneOnOnes,
    'a member is asked how it was': members * oneOnOnes,
    'a use is counted': members * uses,
    'a rating is counted': members * oneOnOnes,
    'a supporter asks for bands': mirrors,
  };
}
