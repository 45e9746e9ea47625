import type { Device } from '#lib/domain/device.ts';
import type { NoticeOf } from '#lib/domain/rating/feedback-store.ts';
import { type RatedMeeting, ratingWay } from '#lib/domain/rating/place.ts';
import type { Ratings, RatingTeam } from '#lib/domain/rating/ports.ts';
import { instantOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';
import { askedFeedback } from '../views/feedback-view.ts';
import { wishOf } from '../wish-of.ts';

/**
 * How many can rate in a team changes seldom; it is asked again before a rating is sent. Each time costs
 * the company a read for everybody in the team, and a question may stay unanswered for days.
 */
const ASK_AGAIN_MS = 24 * 3_600_000;

/** Learns how the person stands in the team of the 1on1 that the popup asks about. */
export async function learnStanding(desk: Desk, device: Device, ratings: Ratings): Promise<void> {
  const asked = await askedFeedback(desk, device);
  if (!asked?.otherUid || asked.as !== 'member') return;
  const local = desk.local(device);
  const { meetingId } = asked.known.meeting;
  const wish = await wishOf(local, asked.known, 'member');
  const key = `standing:${asked.otherUid}`;
  const known = await local.feedback.notice(key);
  if (known?.is === 'standing' && isFresh(known, desk.clock.now(), { meetingId, ...wish })) return;
  const team = await ratings.teamUnder(asked.otherUid);
  const place = await placeFor(ratings, wish, team);
  const room = place && { meetingId, ...wish, place };
  await local.feedback.putNotice({ key, is: 'standing', at: instantOf(desk.clock), team, room });
  // What 1on1s are about is counted whether anybody rates them or not.
  if (team?.mayRate && (wish.topic ?? wish.response)) await ratings.countUse(wish, team);
}

async function placeFor(ratings: Ratings, wish: RatedMeeting, team: RatingTeam | null) {
  const way = ratingWay(wish, team);
  if (!team || way === 'none') return null;
  return ratings.room(wish, team, way === 'team' ? 'team' : 'pool');
}

function isFresh(
  { at, room }: NoticeOf<'standing'>,
  now: number,
  { meetingId, topic, response }: RatedMeeting & { readonly meetingId: string },
): boolean {
  const isOfThis =
    !room || (room.meetingId === meetingId && room.topic === topic && room.response === response);
  return isOfThis && now - Date.parse(at) < ASK_AGAIN_MS;
}
