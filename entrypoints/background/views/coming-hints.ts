import { type Device, databaseOf } from '#lib/domain/device.ts';
import { theirsFrom } from '#lib/domain/entries/kept-entry.ts';
import { topicsOf } from '#lib/domain/preparation.ts';
import { sundayOf } from '#lib/domain/week.ts';
import type { PopupView } from '#lib/messaging/views.ts';
import { dayOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';
import { lookAtAll } from '../look-at.ts';
import { hintsFor } from './hint-view.ts';

const MOST_MEETINGS = 100;

/** What the popup hints at, for a supporter: the next 1on1 or, as a digest, each one of this week. */
export async function comingHints(desk: Desk, device: Device): Promise<PopupView['hints']> {
  const { settings } = await desk.settings.read();
  const digest = settings.hintDigest;
  const isWanted = settings.hints && (digest || settings.hintPlaces.includes('popup'));
  if (!isWanted) return { digest, hints: [] };
  const { meetings, entries, feedback } = desk.local(device);
  const notice = await feedback.notice('hints');
  const team = notice?.is === 'hints' ? notice : null;
  const today = dayOf(desk.clock);
  const kept = await desk.hints.read(databaseOf(device));
  const hints: PopupView['hints']['hints'] = [];
  const coming = await meetings.between(today, sundayOf(today), MOST_MEETINGS);
  for (const { meeting, role, companion } of await lookAtAll(desk, device, coming)) {
    const { meetingId, title } = meeting;
    const theirs = theirsFrom(await entries.of('preparation', meetingId), companion);
    const [about] = role === 'member' || !theirs ? [] : topicsOf(theirs.content);
    const [hint] = about ? hintsFor(meetingId, about, settings, kept, team) : [];
    if (hint) hints.push({ meetingId, title, hint });
  }
  return { digest, hints: digest ? hints : hints.slice(0, 1) };
}
