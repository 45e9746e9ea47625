import { withTeam } from '#lib/domain/device.ts';
import { allowsTeam } from '#lib/domain/governed-device.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { decodeTeamLink } from '#lib/platform/team-link.ts';
import type { Desk } from '../desk.ts';
import { endSession } from './end-session.ts';

/** Sets up the team that a link carries. The session with another company's team ends. */
export function joinTeam(desk: Desk, link: string): Promise<Outcome> {
  const team = decodeTeamLink(link);
  if (typeof team === 'string') return Promise.resolve({ ok: false, code: team });
  return desk.alone(async () => {
    const { policy } = await desk.settings.read();
    if (!allowsTeam(policy, team)) return { ok: false, code: 'team-not-allowed' };
    const before = await desk.device.read();
    const after = withTeam(before, team);
    await desk.device.write(after);
    if (!after.signedIn) await endSession(desk, before);
    return { ok: true };
  });
}
