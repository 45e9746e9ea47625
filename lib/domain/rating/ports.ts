/** The anonymous part of a team: what is sent to it and what can be learned from it. */
import type { Lane, Score } from './accumulator.ts';
import type { RatedMeeting, RaterStanding, TeamCellId } from './place.ts';
import type { PooledCell } from './pooled-cell.ts';

/** An epoch of one cell, as its path below the organisation. */
export type EpochPath = string;

/** Where the person stands; everything that sending a rating needs to know of the team. */
export interface RatingTeam extends RaterStanding {
  readonly lane: Lane;
  readonly supporterUid: string;
  /** A member other than the asking person, whose receipt must not be readable; or the supporter. */
  readonly witnessUid: string;
}

export interface RatingOrder {
  readonly meeting: RatedMeeting;
  readonly rating: Score;
  readonly team: RatingTeam;
  /** Whether the team's cells may be used; the person was told so before they answered. */
  readonly way: 'team' | 'pool';
  /** Where it was on its way to before, when no answer came. */
  readonly tried: EpochPath | null;
}

/**
 * The team's cell, or the organisation's pool; `nowhere`: this person is counted in both already,
 * once per cell and period (docs/decisions/0010).
 */
export type RatingPlace = 'team' | 'pool' | 'nowhere';

export interface RatingAnswer {
  readonly counted: RatingPlace;
}

export type Band = 'weak' | 'mixed' | 'strong';

export type CellKind = 'pool' | 'uses';

/** Every method rejects with `TeamError` only. */
export interface Ratings {
  /** The team in which that person supports the asking one, or null. */
  teamUnder(supporterUid: string): Promise<RatingTeam | null>;
  /** Where a rating of that meeting would be counted, given what this person was counted in before. */
  room(meeting: RatedMeeting, team: RatingTeam, way: 'team' | 'pool'): Promise<RatingPlace>;
  /**
   * Counts a rating once. `trying` is awaited before anything leaves, with the place it goes to, so
   * that a lost answer can be asked for. Rejects with `weakened` when the team's rules let anybody
   * read what nobody may: nothing was sent then.
   */
  readonly submit: (
    order: RatingOrder,
    trying: (path: EpochPath) => Promise<void>,
  ) => Promise<RatingAnswer>;
  /**
   * Counts the person in the organisation's `uses`, where they are not counted yet. Rejects with
   * `weakened` as `submit` does.
   */
  countUse(meeting: RatedMeeting, team: RatingTeam): Promise<void>;
  /** Teams that the asking person supports. */
  supportedTeams(): Promise<readonly string[]>;
  /**
   * The bands that can be read in these epochs (0, 1, …) of a cell, by epoch. Silence means nothing:
   * too few, too early and none at all look the same.
   */
  bands(
    teamId: string,
    cell: TeamCellId,
    epochs: readonly number[],
  ): Promise<ReadonlyMap<number, Band>>;
  /** What an analyst may read of one cell of the organisation: its closed epochs, oldest first. */
  pooled(kind: CellKind, cell: string): Promise<readonly PooledCell[]>;
}
