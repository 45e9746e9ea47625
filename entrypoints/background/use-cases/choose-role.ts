import type { MessageRequest, Outcome } from '#lib/messaging/protocol.ts';
import type { Desk } from '../desk.ts';
import { lookAt } from '../look-at.ts';

/** The person's role towards the other, or, as long as nobody is known, in that series. */
export async function chooseRole(
  desk: Desk,
  { meetingId, role }: MessageRequest<'role.choose'>,
): Promise<Outcome> {
  const device = await desk.device.read();
  const local = desk.local(device);
  const meeting = await local.meetings.get(meetingId);
  if (!meeting) return { ok: false, code: 'unknown-meeting' };
  const { companion } = await lookAt(desk, device, meeting);
  if (companion) await local.people.changePair(companion.email, { chosenRole: role });
  else await local.people.changeMark(meeting.lineageId, { role });
  return { ok: true };
}
