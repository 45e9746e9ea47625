import type { Device } from '#lib/domain/device.ts';
import { TeamError } from '#lib/domain/ports.ts';
import { keepsPromise, settled, type WaitingFeedback } from '#lib/domain/rating/feedback.ts';
import { ratingWay } from '#lib/domain/rating/place.ts';
import type { Ratings } from '#lib/domain/rating/ports.ts';
import { report } from '#lib/platform/report.ts';
import type { Desk } from '../desk.ts';
import { noteProbe } from './note-probe.ts';

/**
 * Sends the ratings that wait. After the acknowledgement nothing here holds the value any more. What
 * could not be kept as it was promised is not sent: it waits for the person.
 */
export async function sendRatings(desk: Desk, device: Device, ratings: Ratings): Promise<void> {
  const { feedback } = desk.local(device);
  for (const row of await feedback.waiting()) {
    if (row.state !== 'waiting' || row.stopped !== null) continue;
    try {
      await sendOne(desk, device, ratings, row);
    } catch (error) {
      const code = error instanceof TeamError ? error.code : 'failed';
      if (code === 'weakened' || code === 'denied') await stop(desk, device, row, code);
      else if (code === 'offline' || code === 'signed-out') return;
      else report('rating', error);
    }
  }
}

async function sendOne(desk: Desk, device: Device, ratings: Ratings, row: WaitingFeedback) {
  const { feedback, people } = desk.local(device);
  const uid = (await people.pair(row.other))?.uid;
  const team = uid ? await ratings.teamUnder(uid) : null;
  const meeting = { topic: row.topic, response: row.response };
  if (!team || !keepsPromise(row.way, ratingWay(meeting, team))) {
    await stop(desk, device, row, 'changed');
    return;
  }
  const { way, rating, tried } = row;
  const answer = await ratings.submit({ meeting, rating, team, way, tried }, (path) =>
    feedback.put({ ...row, tried: path }),
  );
  await feedback.put(settled(row, answer.counted === 'nowhere' ? 'uncounted' : 'rated'));
  await noteProbe(desk, feedback, true);
  // What it was about is counted apart; should that fail, the next meeting counts the person too.
  await ratings.countUse(meeting, team).catch((error: unknown) => report('use', error));
}

async function stop(
  desk: Desk,
  device: Device,
  row: WaitingFeedback,
  stopped: 'weakened' | 'changed' | 'denied',
): Promise<void> {
  const { feedback } = desk.local(device);
  const now = (await feedback.get(row.meetingId)) ?? row; // `tried` may have been noted meanwhile
  if (now.state !== 'waiting') return;
  await feedback.put({ ...now, stopped });
  if (stopped === 'weakened') await noteProbe(desk, feedback, false);
}
