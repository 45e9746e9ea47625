/** What a supporter may see of their own teams: one band per closed period and expected response. */
import { TEAM_CELLS, type TeamCellId } from './place.ts';
import type { Band } from './ports.ts';

export interface OwnBand {
  readonly cell: TeamCellId;
  /** Of the latest closed period; null = not enough answers yet, or none. */
  readonly latest: Band | null;
  /** Of the closed periods before it, the oldest first. */
  readonly earlier: readonly Band[];
}

export interface OwnBands {
  readonly teamId: string;
  /** One for each expected response that a team has a cell for, in their usual order. */
  readonly rows: readonly OwnBand[];
}

/** As last read of the rules, by team and expected response, the oldest period first. */
export type MirrorTeams = Readonly<
  Record<string, Partial<Record<TeamCellId, readonly { epoch: number; band: Band }[]>>>
>;

/** Empty for somebody who supports no team. */
export function ownBands(teams: MirrorTeams): OwnBands[] {
  return Object.entries(teams).map(([teamId, cells]) => ({
    teamId,
    rows: TEAM_CELLS.map((cell) => {
      const bands = (cells[cell] ?? []).map(({ band }) => band);
      return { cell, latest: bands.at(-1) ?? null, earlier: bands.slice(0, -1) };
    }),
  }));
}
