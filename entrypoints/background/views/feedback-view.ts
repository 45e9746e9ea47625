import type { Device } from '#lib/domain/device.ts';
import { ASKED_DAYS, isOver } from '#lib/domain/rating/feedback.ts';
import { ratingWay, wayLeft } from '#lib/domain/rating/place.ts';
import type { PopupView } from '#lib/messaging/views.ts';
import { dayOf, localNow } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';
import { type Known, lookAtAll } from '../look-at.ts';
import { wishOf } from '../wish-of.ts';

/** Meetings of these days that are looked at; a calendar of more than that many has other worries. */
const MOST_MEETINGS = 200;

export interface AskedFeedback {
  readonly known: Known;
  readonly as: 'member' | 'supporter';
  readonly otherUid: string | null;
}

/** The latest 1on1 that is over and that nothing was said about yet, or null. */
export async function askedFeedback(desk: Desk, device: Device): Promise<AskedFeedback | null> {
  const local = desk.local(device);
  const [first, last] = [dayOf(desk.clock, -ASKED_DAYS), dayOf(desk.clock)];
  const meetings = await local.meetings.between(first, last, MOST_MEETINGS);
  const over = meetings.filter((meeting) => isOver(meeting, localNow(desk.clock)));
  over.sort((one, other) => ((one.startLocal ?? '') < (other.startLocal ?? '') ? 1 : -1));
  for (const known of await lookAtAll(desk, device, over)) {
    if (known.oneOnOne !== 'yes' || !known.companion) continue;
    if (await local.feedback.get(known.meeting.meetingId)) continue;
    const as = known.role === 'supporter' ? 'supporter' : 'member';
    return { known, as, otherUid: known.pair?.uid ?? null };
  }
  return null;
}

/** What the popup asks, and what became of an answer that could not be sent as promised. */
export async function feedbackView(desk: Desk, device: Device): Promise<PopupView['feedback']> {
  const local = desk.local(device);
  const { featuresOff } = (await desk.settings.read()).policy;
  const [waiting, asked] = await Promise.all([
    local.feedback.waiting(),
    featuresOff?.includes('ratings') ? null : askedFeedback(desk, device),
  ]);
  const stopped = waiting.find((row) => row.state === 'waiting' && row.stopped !== null);
  return {
    ask: asked && (await asView(desk, device, asked)),
    stopped:
      stopped?.state === 'waiting' && stopped.stopped !== null
        ? { meetingId: stopped.meetingId, why: stopped.stopped }
        : null,
  };
}

async function asView(desk: Desk, device: Device, { known, as, otherUid }: AskedFeedback) {
  const local = desk.local(device);
  const { meeting, companion, pair } = known;
  const { meetingId, title, startLocal } = meeting;
  const wish = await wishOf(local, known, as);
  const notice = otherUid === null ? null : await local.feedback.notice(`standing:${otherUid}`);
  const standing = device.signedIn && notice?.is === 'standing' ? notice : null;
  const team = standing?.team ?? null;
  const place = standing?.room?.meetingId === meetingId ? standing.room.place : null;
  return {
    meetingId,
    title,
    startLocal,
    as,
    other: { email: companion?.email ?? '', name: pair?.name ?? '' },
    ...wish,
    way: wayLeft(ratingWay(wish, team), place),
    possibleRaters: team?.possibleRaters ?? 0,
    countable: place !== 'nowhere',
  };
}
