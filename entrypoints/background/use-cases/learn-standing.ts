import type { Device } from '#lib/domain/device.ts';
import type { Ratings } from '#lib/domain/rating/ports.ts';
import { instantOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';
import { askedFeedback } from '../views/feedback-view.ts';

/** How many can rate in a team changes seldom; it is asked again before a rating is sent. */
const ASK_AGAIN_MS = 3_600_000;

/** Learns how the person stands in the team of the 1on1 that the popup asks about. */
export async function learnStanding(desk: Desk, device: Device, ratings: Ratings): Promise<void> {
  const asked = await askedFeedback(desk, device);
  if (!asked?.otherUid || asked.as !== 'member') return;
  const { feedback } = desk.local(device);
  const key = `standing:${asked.otherUid}`;
  const known = await feedback.notice(key);
  const isFresh =
    known?.is === 'standing' && desk.clock.now() - Date.parse(known.at) < ASK_AGAIN_MS;
  if (isFresh) return;
  const team = await ratings.teamUnder(asked.otherUid);
  await feedback.putNotice({ key, is: 'standing', at: instantOf(desk.clock), team });
}
