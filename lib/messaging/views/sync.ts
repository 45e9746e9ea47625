import type { Stuck } from '#lib/domain/stuck.ts';

/** How it stands with the team, where there is something to say; for every page of ours. */
export interface SyncView {
  /** Why the last exchange did not come to its end, where a person should know; else null. */
  trouble: 'signed-out' | 'denied' | 'quota' | 'unreadable' | null;
  /** `name` = the other person's, as the team knows them; empty where it does not. */
  stuck: (Stuck & { name: string })[];
  /** What somebody else who was signed in here before wrote and still has to send. */
  leftBehind: { email: string; count: number } | null;
}
