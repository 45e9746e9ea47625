/** Where a rating may be counted: in exactly one place, or nowhere. */
import type { ResponseId, TopicId } from '#lib/domain/vocabulary.ts';

/** Fewer possible raters are no team that anything can be hidden in. */
export const FEWEST_RATERS = 5;

/** Server time that somebody must have been in the team before they rate. */
export const TENURE_DAYS = 14;
const DAY_MS = 86_400_000;

/** The expected responses for which a team has cells. */
export const TEAM_CELLS = ['think', 'listen', 'opinion', 'advice'] as const;
export type TeamCellId = (typeof TEAM_CELLS)[number];

/** What is too personal to be looked at team by team. */
const SENSITIVE: ReadonlySet<TopicId> = new Set<TopicId>(['health', 'private', 'people']);

export interface RatedMeeting {
  readonly topic: TopicId | null;
  readonly response: ResponseId | null;
}

/** How the person stands in the team of whom they rate. */
export interface RaterStanding {
  readonly teamId: string;
  /** Active members with enough tenure, the asking person included. */
  readonly possibleRaters: number;
  /** Has the asking person been a member for long enough? */
  readonly mayRate: boolean;
}

/**
 * `team`: anonymous towards the team, the supporter sees a band some day. `pool`: counts only in the
 * whole organisation. `small`: the team is too small for the first; nothing goes anywhere unless
 * the person chooses so. `none`: there is no way but a private record or an open answer.
 */
export type RatingWay = 'team' | 'pool' | 'small' | 'none';

/** The same; `again`: this person is counted already, so there is no way but those of `none`. */
export type WayLeft = RatingWay | 'again';

/** What is left of a way, as soon as it is known where this person would still be counted. */
export function wayLeft(way: RatingWay, place: 'team' | 'pool' | 'nowhere' | null): WayLeft {
  if (way !== 'team' && way !== 'pool') return way;
  return place === 'nowhere' ? 'again' : place === 'pool' ? 'pool' : way;
}

export function ratingWay(meeting: RatedMeeting, standing: RaterStanding | null): RatingWay {
  if (!standing?.mayRate) return 'none';
  if (standing.possibleRaters < FEWEST_RATERS) return 'small';
  return teamCellOf(meeting) === null ? 'pool' : 'team';
}

/** The team's cell for that meeting, or null where there is none: then it is the pool's. */
export function teamCellOf({ topic, response }: RatedMeeting): TeamCellId | null {
  if (topic !== null && SENSITIVE.has(topic)) return null;
  return TEAM_CELLS.find((cell) => cell === response) ?? null;
}

/** The organisation's cell: what was not said counts as "other". */
export function poolCellOf({ topic, response }: RatedMeeting): string {
  return `${topic ?? 'other'}.${response ?? 'other'}`;
}

/** What the organisation counts of one prepared meeting: names of its `uses` cells. */
export function usesCellsOf({ topic, response }: RatedMeeting): string[] {
  return [
    ...(topic ? [`topic.${topic}`] : []),
    ...(response ? [`response.${response}`] : []),
    'adoption.all',
  ];
}

export interface RosterEntry {
  readonly uid: string;
  readonly active: boolean;
  /** Milliseconds since 1970 UTC, by the server. */
  readonly joinedAt: number;
}

/** How somebody stands in a team with that roster. `now` in milliseconds since 1970 UTC. */
export function standingIn(
  team: { readonly id: string; readonly supporterUid: string },
  roster: readonly RosterEntry[],
  uid: string,
  now: number,
): RaterStanding {
  const raters = roster.filter(
    (member) =>
      member.active &&
      member.uid !== team.supporterUid &&
      now - member.joinedAt >= TENURE_DAYS * DAY_MS,
  );
  return {
    teamId: team.id,
    possibleRaters: raters.length,
    mayRate: raters.some((member) => member.uid === uid),
  };
}
