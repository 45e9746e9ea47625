/** What a person can do to their company's teams, as far as the rules allow them. */
import type { Company, CompanyPerson, OrgRole } from './company.ts';

export interface Invited {
  /** Addresses that have an invitation now. */
  readonly invited: readonly string[];
  /** Addresses that the team's rules did not take. */
  readonly refused: readonly string[];
}

/** Every method rejects with `TeamError` only. */
export interface CompanyOffice {
  /** `invitedTo`: a team that an invitation named; asked for besides those of `supporters`. */
  read(hints: {
    readonly invitedTo: string | null;
    readonly supporters: readonly string[];
  }): Promise<Company>;
  /** The person with that address, in lower case, or null. */
  find(email: string): Promise<CompanyPerson | null>;
  createTeam(team: { id: string; supporterUid: string; lane: 0 | 1 | 2 }): Promise<void>;
  changeSupporter(teamId: string, supporterUid: string): Promise<void>;
  invite(teamId: string, addresses: readonly string[]): Promise<Invited>;
  withdraw(teamId: string, address: string): Promise<void>;
  join(teamId: string): Promise<void>;
  leave(teamId: string): Promise<void>;
  /** Takes a member out of a team; what they wrote stays with them and the other person. */
  takeOut(teamId: string, uid: string): Promise<void>;
  /** Takes the entry of somebody who left out of the directory. */
  removePerson(uid: string): Promise<void>;
  setRoles(uid: string, roles: readonly OrgRole[]): Promise<void>;
}
