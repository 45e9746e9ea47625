import type { Person } from '../views.ts';

/** What is sent to people who are not in the team yet; null = nobody is missing, or there is no team. */
export type InvitationView = {
  company: string;
  /** The team link, for anybody. */
  link: string;
  /** Who is missing: at least one. */
  others: Person[];
} | null;
