/** Who is in which team, and who meets whom, when, and about what. */
import { type ResponseId, responseIds, type TopicId, topicIds } from '#lib/domain/vocabulary.ts';
import { PLAYED } from '#scripts/cost/played.ts';

/** A supporter and the members. */
const TEAM = PLAYED.membersOfTeam + 1;
/** Working days after which it begins anew. */
const TURN = PLAYED.workingDays / PLAYED.oneOnOnes;
/** A prime, so that the teams of a day are not the neighbours. */
const APART = 3;

/** A member and who supports them, by their numbers from 0. */
export interface Met {
  readonly member: number;
  readonly supporter: number;
}

export function supporterOf(team: number): number {
  return team * TEAM;
}

export function membersOf(team: number): number[] {
  return Array.from({ length: PLAYED.membersOfTeam }, (_, index) => team * TEAM + 1 + index);
}

/**
 * The 1on1s of that working day, counted from 0: every member meets their supporter in turn, and a
 * supporter meets one member a day at most.
 */
export function meetingsOn(day: number, teams: number): Met[] {
  return Array.from({ length: teams }, (_, team) => team).flatMap((team) =>
    membersOf(team)
      .filter((member) => (member + team * APART) % TURN === day % TURN)
      .map((member) => ({ member, supporter: supporterOf(team) })),
  );
}

/** What somebody brings: all topics and all responses are brought by somebody. */
export function wishOf(person: number): { topic: TopicId; response: ResponseId } {
  const topic = topicIds[person % topicIds.length] ?? 'other';
  const response = responseIds[person % responseIds.length] ?? 'other';
  return { topic, response };
}

/** The day of the month on which that working day falls, from 0: weeks of five. */
export function dayOfMonth(day: number): number {
  return Math.floor(day / 5) * 7 + (day % 5);
}
