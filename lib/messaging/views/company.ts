import type { Company } from '#lib/domain/company/company.ts';
import type { OrganisationReading } from '#lib/domain/insights/organisation-reading.ts';
import type { NoticeOf } from '#lib/domain/rating/feedback-store.ts';
import type { TeamCellId } from '#lib/domain/rating/place.ts';
import type { HintReport, TeamHint } from '#lib/domain/team-hint.ts';
import type { ResponseId, TopicId } from '#lib/domain/vocabulary.ts';
import type { AccountView } from '../views.ts';
import type { HintView } from './pair.ts';

interface OwnCount {
  count: number;
  mean: number;
}

/** Team, people and mirror, for our own full pages. */
export interface CompanyView {
  account: AccountView;
  /** As last read; null = never. */
  company: Company | null;
  /** Team links to pass on; null without a team. */
  links: { company: string; teams: Record<string, string> } | null;
  /** Whether the rules kept what they promise when that was last tried. */
  probe: { at: string; well: boolean } | null;
  /** Bands of the teams that the person supports. */
  mirror: Pick<NoticeOf<'mirror'>, 'at' | 'teams'> | null;
  /** The next good step for each expected response, from the hints; none where they are off. */
  steps: Partial<Record<TeamCellId, Pick<HintView, 'hint' | 'why'>>>;
  /** Hints that an administrator decides about; null = not read, or not theirs to decide. */
  hints: { hints: TeamHint[]; reports: HintReport[] } | null;
  /** What an analyst has read of the organisation, perhaps not to its end; null = never. */
  organisation: OrganisationReading | null;
  /** The supporter's own look back. */
  reflection: {
    byTopic: Partial<Record<TopicId, OwnCount>>;
    byResponse: Partial<Record<ResponseId, OwnCount>>;
  };
}
