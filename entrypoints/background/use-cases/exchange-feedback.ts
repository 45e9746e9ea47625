import type { Device } from '#lib/domain/device.ts';
import { TeamError } from '#lib/domain/ports.ts';
import { report } from '#lib/platform/report.ts';
import type { Desk } from '../desk.ts';
import { learnStanding } from './learn-standing.ts';
import { noteProbe } from './note-probe.ts';
import { sendRatings } from './send-ratings.ts';

/** The part about ratings of one exchange: it may fail alone, and is tried again with the next. */
export async function exchangeFeedback(desk: Desk, device: Device): Promise<void> {
  const ratings = desk.ratings(device);
  if (!ratings) return;
  for (const work of [sendRatings, learnStanding]) {
    try {
      await work(desk, device, ratings);
    } catch (error) {
      const code = error instanceof TeamError ? error.code : 'failed';
      if (code === 'weakened') await noteProbe(desk, desk.local(device).feedback, false);
      else if (code !== 'offline') report('feedback', error);
    }
  }
}
