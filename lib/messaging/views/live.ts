import type { TeamConfig } from '#lib/domain/team.ts';

/** What a panel needs to listen to the team while it is open. It goes to our own pages only. */
export interface LiveView {
  /** Null = nobody to listen for: no session, no pair, nothing read yet. */
  access: {
    team: TeamConfig;
    uid: string;
    /** Firebase ID token of this session, good for up to an hour. */
    token: string;
    /** Place of the last reading in the team's time. */
    since: { seconds: number; nanoseconds: number };
    pairId: string;
    otherUid: string;
  } | null;
}
