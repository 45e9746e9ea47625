import { NO_TAB } from '#lib/domain/screen.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { instantOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';

/** Shows that meeting in the panel that asks, or in the browser's side panel. */
export async function chooseMeeting(
  desk: Desk,
  meetingId: string,
  tabId: number | null,
): Promise<Outcome> {
  const local = desk.local(await desk.device.read());
  if (!(await local.meetings.get(meetingId))) return { ok: false, code: 'unknown-meeting' };
  await local.memory.changeScreen(tabId ?? NO_TAB, instantOf(desk.clock), { meetingId });
  return { ok: true };
}
