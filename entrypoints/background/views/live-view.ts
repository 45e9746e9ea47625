import { TeamError } from '#lib/domain/ports.ts';
import { screenFor } from '#lib/domain/screen.ts';
import { otherUidOf } from '#lib/domain/team.ts';
import type { LiveView } from '#lib/messaging/views/live.ts';
import type { Desk } from '../desk.ts';
import { lookAt } from '../look-at.ts';

/** What the panel of that tab listens for; nothing is asked of the network but a new token. */
export async function liveView(desk: Desk, tabId: number | null): Promise<LiveView> {
  const device = await desk.device.read();
  const { team: config, account } = device;
  const team = device.signedIn ? desk.team(device) : null;
  const local = desk.local(device);
  const cursor = await local.memory.cursor();
  const meetingId = screenFor(await local.memory.screens(), tabId)?.meetingId ?? null;
  const meeting = meetingId === null ? null : await local.meetings.get(meetingId);
  const pairId = meeting && (await lookAt(desk, device, meeting)).companion?.pairId;
  const otherUid = pairId && account ? otherUidOf(pairId, account.uid) : null;
  if (!team || !config || !account || !cursor || !pairId || !otherUid) return { access: null };
  try {
    const { token, since } = await team.listening(cursor);
    return { access: { team: config, uid: account.uid, token, since, pairId, otherUid } };
  } catch (error) {
    if (error instanceof TeamError) return { access: null };
    throw error;
  }
}
