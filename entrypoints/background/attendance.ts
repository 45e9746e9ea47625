/**
 * Which panel is seen, and whether the other person is there too. It is forgotten with the worker;
 * panels say it again every minute.
 */
import { report } from '#lib/platform/report.ts';
import type { Desk } from './desk.ts';
import { lookAt } from './look-at.ts';

/** A panel that has said nothing for so long is not seen any more. */
const FORGET_MS = 90_000;

export interface Attendance {
  /** A panel is seen at that meeting, or (null) no longer. */
  here(meetingId: string | null, together: boolean): Promise<void>;
  isSeen(): boolean;
  /** True while the other person has the same meeting open. */
  isTogether(): boolean;
}

export function createAttendance(desk: Desk): Attendance {
  let last = { meetingId: null as string | null, together: false, at: 0 };
  let told: { readonly pairId: string; readonly event: string } | null = null;
  const isSeen = () => last.meetingId !== null && desk.clock.now() - last.at < FORGET_MS;

  /** The other person's panel shows it; nobody is to wait for it, or to be told when it fails. */
  const tell = async (meetingId: string | null) => {
    const device = await desk.device.read();
    const team = device.signedIn ? desk.team(device) : null;
    const local = desk.local(device);
    const meeting = meetingId === null ? null : await local.meetings.get(meetingId);
    const pairId = meeting && (await lookAt(desk, device, meeting)).companion?.pairId;
    const next = meeting && pairId ? { pairId, event: meeting.meetingId } : null;
    const before = told;
    told = next;
    if (before && before.pairId !== next?.pairId) await team?.present(before.pairId, null);
    if (next) await team?.present(next.pairId, next.event);
  };

  return {
    async here(meetingId, together) {
      const at = desk.clock.now();
      // Also what could not be told before: the pair was not known yet.
      const isNews = meetingId !== last.meetingId || told === null || at - last.at > FORGET_MS / 2;
      last = { meetingId, together, at };
      if (!isNews) return;
      await tell(meetingId).catch((error: unknown) => report('presence', error));
    },
    isSeen,
    isTogether: () => isSeen() && last.together,
  };
}
