/** What the sections about the company show, and what can be done there. */
import { createContext } from 'preact';
import type { Company, OrgRole } from '#lib/domain/company/company.ts';
import type { MirrorTeams } from '#lib/domain/rating/own-bands.ts';
import type { TeamCellId } from '#lib/domain/rating/place.ts';
import type { HintProposal, HintReport, TeamHint } from '#lib/domain/team-hint.ts';
import type { Account, AccountActions } from '../team-card.tsx';

export interface OwnCount {
  readonly count: number;
  readonly mean: number;
}

type Both = Readonly<Record<'en' | 'ja', string>>;

export interface CompanyState {
  readonly account: Account;
  readonly company: Company | null;
  readonly links: {
    readonly company: string;
    readonly teams: Readonly<Record<string, string>>;
  } | null;
  readonly hints: {
    readonly hints: readonly TeamHint[];
    readonly reports: readonly HintReport[];
  } | null;
  readonly probe: { readonly at: string; readonly well: boolean } | null;
  readonly mirror: {
    readonly at: string;
    readonly teams: MirrorTeams;
  } | null;
  /** The next good step for each expected response. */
  readonly steps: Readonly<
    Partial<Record<TeamCellId, { readonly hint: Both; readonly why: Both | null }>>
  >;
  readonly reflection: {
    readonly byTopic: Readonly<Record<string, OwnCount>>;
    readonly byResponse: Readonly<Record<string, OwnCount>>;
  };
}

/** Those that are about something typed are answered: true = all of it was done. */
export interface CompanyActions extends AccountActions {
  readonly refresh: () => void;
  readonly createTeam: (teamId: string, supporter: string) => Promise<boolean>;
  readonly changeSupporter: (teamId: string, supporter: string) => Promise<boolean>;
  readonly invite: (teamId: string, addresses: string[]) => Promise<boolean>;
  readonly withdraw: (teamId: string, address: string) => void;
  readonly joinTeam: (teamId: string) => void;
  readonly leaveTeam: (teamId: string) => void;
  readonly takeOut: (teamId: string, uid: string) => void;
  readonly removePerson: (email: string) => Promise<boolean>;
  readonly setRoles: (email: string, roles: OrgRole[]) => Promise<boolean>;
  readonly refreshMirror: () => void;
  readonly proposeHint: (proposal: HintProposal) => Promise<boolean>;
  readonly decideHint: (hintId: string, status: 'shown' | 'hidden') => void;
  readonly refreshHints: () => void;
}

export interface CompanyAtHand {
  /** Null until the background has answered. */
  readonly state: CompanyState | null;
  readonly busy: boolean;
  /** Codes of what did not happen, by the section that it was asked for in. */
  readonly failures: Readonly<Partial<Record<'company' | 'mirror' | 'hint', string | undefined>>>;
  readonly actions: CompanyActions;
}

/** Null on a page that shows no company. */
export const CompanyContext = createContext<CompanyAtHand | null>(null);
