import { type Device, databaseOf } from '#lib/domain/device.ts';
import { theirsFrom } from '#lib/domain/entries/kept-entry.ts';
import { topicsOf } from '#lib/domain/preparation.ts';
import type { PreparedTopic } from '#lib/domain/prepared-topic.ts';
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
  const notice = await desk.local(device).feedback.notice('hints');
  const team = notice?.is === 'hints' ? notice : null;
  const kept = await desk.hints.read(databaseOf(device));
  const hints: PopupView['hints']['hints'] = [];
  for (const { meetingId, title, about } of await comingBriefs(desk, device)) {
    const [hint] = hintsFor(meetingId, about, settings, kept, team);
    if (hint) hints.push({ meetingId, title, hint });
  }
  return { digest, hints: digest ? hints : hints.slice(0, 1) };
}

interface ComingBrief {
  readonly meetingId: string;
  readonly title: string | null;
  readonly about: PreparedTopic;
}

/** The 1on1s of this week that this person supports and that the other has prepared, next first. */
export async function comingBriefs(desk: Desk, device: Device): Promise<ComingBrief[]> {
  const { meetings, entries } = desk.local(device);
  const today = dayOf(desk.clock);
  const coming = await meetings.between(today, sundayOf(today), MOST_MEETINGS);
  const briefs: ComingBrief[] = [];
  for (const { meeting, role, companion } of await lookAtAll(desk, device, coming)) {
    const { meetingId, title } = meeting;
    const theirs = theirsFrom(await entries.of('preparation', meetingId), companion);
    const [about] = role === 'member' || !theirs ? [] : topicsOf(theirs.content);
    if (about) briefs.push({ meetingId, title, about });
  }
  return briefs;
}
