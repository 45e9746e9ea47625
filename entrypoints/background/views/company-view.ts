import type { Company } from '#lib/domain/company/company.ts';
import { ownHistory } from '#lib/domain/rating/feedback.ts';
import type { TeamConfig } from '#lib/domain/team.ts';
import type { CompanyView } from '#lib/messaging/views/company.ts';
import { encodeTeamLink } from '#lib/platform/team-link.ts';
import type { Desk } from '../desk.ts';
import { accountView } from './account-view.ts';

export async function companyView(desk: Desk): Promise<CompanyView> {
  const device = await desk.device.read();
  const { feedback } = desk.local(device);
  const [company, probe, mirror, organisation] = await Promise.all([
    feedback.notice('company'),
    feedback.notice('probe'),
    feedback.notice('mirror'),
    feedback.notice('organisation'),
  ]);
  const rows = await feedback.all();
  return {
    account: accountView(device),
    company: company?.is === 'company' && device.signedIn ? company.company : null,
    links: linksOf(device.team, company?.is === 'company' ? company.company : null),
    probe: probe?.is === 'probe' ? { at: probe.at, well: probe.well } : null,
    mirror: mirror?.is === 'mirror' ? { at: mirror.at, teams: mirror.teams } : null,
    organisation: organisation?.is === 'organisation' ? organisation.reading : null,
    reflection: {
      byTopic: Object.fromEntries(ownHistory(rows, 'topic')),
      byResponse: Object.fromEntries(ownHistory(rows, 'response')),
    },
  };
}

/** What is sent to people who are to join: one link for the company, one that names each team. */
function linksOf(config: TeamConfig | null, company: Company | null): CompanyView['links'] {
  if (!config) return null;
  const { invitedTo: _, ...anybody } = config;
  const teams = company?.teams.map(
    ({ id }) => [id, encodeTeamLink({ ...anybody, invitedTo: id })] as const,
  );
  return { company: encodeTeamLink(anybody), teams: Object.fromEntries(teams ?? []) };
}
