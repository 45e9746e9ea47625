import type { Company } from '#lib/domain/company/company.ts';
import { type Device, databaseOf } from '#lib/domain/device.ts';
import { monthIndex } from '#lib/domain/rating/accumulator.ts';
import { ownHistory } from '#lib/domain/rating/feedback.ts';
import { TEAM_CELLS } from '#lib/domain/rating/place.ts';
import type { TeamConfig } from '#lib/domain/team.ts';
import type { CompanyView } from '#lib/messaging/views/company.ts';
import { encodeTeamLink } from '#lib/platform/team-link.ts';
import type { Desk } from '../desk.ts';
import { accountView } from './account-view.ts';
import { hintsFor } from './hint-view.ts';

export async function companyView(desk: Desk): Promise<CompanyView> {
  const device = await desk.device.read();
  const { feedback } = desk.local(device);
  const [company, probe, mirror, organisation, hints] = await Promise.all([
    feedback.notice('company'),
    feedback.notice('probe'),
    feedback.notice('mirror'),
    feedback.notice('organisation'),
    feedback.notice('hints'),
  ]);
  const rows = await feedback.all();
  return {
    account: await accountView(desk, device),
    company: company?.is === 'company' && device.signedIn ? company.company : null,
    links: linksOf(device.team, company?.is === 'company' ? company.company : null),
    probe: probe?.is === 'probe' ? { at: probe.at, well: probe.well } : null,
    mirror: mirror?.is === 'mirror' ? { at: mirror.at, teams: mirror.teams } : null,
    steps: await nextSteps(desk, device),
    organisation: organisation?.is === 'organisation' ? organisation.reading : null,
    hints: hints?.is === 'hints' ? hints.moderated : null,
    reflection: {
      byTopic: Object.fromEntries(ownHistory(rows, 'topic')),
      byResponse: Object.fromEntries(ownHistory(rows, 'response')),
    },
  };
}

/** One hint for each expected response, another one every month. */
async function nextSteps(desk: Desk, device: Device): Promise<CompanyView['steps']> {
  const { settings } = await desk.settings.read();
  const kept = await desk.hints.read(databaseOf(device));
  const month = monthIndex(desk.clock.now());
  const steps = TEAM_CELLS.map((response) => {
    const [best] = hintsFor(`mirror ${month}`, { topic: null, response }, settings, kept, null);
    return [response, best && { hint: best.hint, why: best.why }] as const;
  });
  return Object.fromEntries(steps.filter(([, step]) => step !== undefined));
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
