/**
 * Which panel is seen, and whether the other person is there too. It is forgotten with the worker;
 * panels say it again every minute, and the team is told every five.
 */
import { SAY_AGAIN_MS, TELL_AGAIN_MS } from '#lib/domain/live-rhythm.ts';
import { inTurn } from '#lib/platform/in-turn.ts';
import { report } from '#lib/platform/report.ts';
import type { Desk } from './desk.ts';
import { lookAt } from './look-at.ts';

/** A panel that has said nothing for so long is not seen any more. */
const FORGET_MS = 90_000;

/** What a panel says of itself. */
export interface Seen {
  /** The meeting that it is seen at, or (null) no longer. */
  readonly meetingId: string | null;
  /** The other person has it open, too. */
  readonly together: boolean;
  /** Its listener stands. */
  readonly hears: boolean;
}

export const NOT_SEEN: Seen = { meetingId: null, together: false, hears: false };

export interface Attendance {
  here(seen: Seen): Promise<void>;
  isSeen(): boolean;
  /** True while what changes in the team is told by a listener. */
  isHearing(): boolean;
  /** True while the other person has the same meeting open. */
  isTogether(): boolean;
}

export function createAttendance(desk: Desk): Attendance {
  let last: Seen & { readonly at: number } = { ...NOT_SEEN, at: 0 };
  let told: { readonly pairId: string; readonly event: string } | null = null;
  let toldAt = 0;
  const inOrder = inTurn();
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
    async here(seen) {
      const at = desk.clock.now();
      const isDue = at - toldAt > TELL_AGAIN_MS - SAY_AGAIN_MS / 2;
      // Also what could not be told before: the pair was not known yet.
      const isNews = seen.meetingId !== last.meetingId || told === null || isDue;
      last = { ...seen, at };
      if (!isNews) return;
      toldAt = at;
      try {
        // In order: what was said first may take longer to look up.
        await inOrder(() => tell(seen.meetingId));
      } catch (error) {
        toldAt = 0; // told as soon as it is said again
        report('presence', error);
      }
    },
    isSeen,
    isHearing: () => isSeen() && last.hears,
    isTogether: () => isSeen() && last.together,
  };
}
