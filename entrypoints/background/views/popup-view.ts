import { type Device, ownAddresses } from '#lib/domain/device.ts';
import { mineFor, theirsFrom } from '#lib/domain/entries/kept-entry.ts';
import { otherAccounts } from '#lib/domain/google-accounts.ts';
import type { PairRow } from '#lib/domain/pair.ts';
import { isPrepared } from '#lib/domain/preparation.ts';
import type { PopupView } from '#lib/messaging/views.ts';
import { dayOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';
import { lookAtAll } from '../look-at.ts';
import { accountView } from './account-view.ts';
import { comingHints } from './coming-hints.ts';
import { feedbackView } from './feedback-view.ts';
import { invitationView } from './invitation-view.ts';

const MOST_UPCOMING = 20;

export async function popupView(desk: Desk): Promise<PopupView> {
  const device = await desk.device.read();
  // Side by side: of what has just been started, each question to the disk takes its time.
  const [account, feedback, { upcoming, pairs }, hints, { health, me }, calendars, kept] =
    await Promise.all([
      accountView(desk, device),
      feedbackView(desk, device),
      comingOneOnOnes(desk, device),
      comingHints(desk, device),
      desk.local(device).memory.read(),
      desk.googleAccounts.read(),
      desk.settings.read(),
    ]);
  const { featuresOff, supportAddress } = kept.policy;
  return {
    account,
    feedback,
    upcoming,
    invitation: await invitationView(desk, device, pairs),
    hints,
    health: [...health],
    otherAccounts: otherAccounts(calendars, ownAddresses(device, me)),
    newsSeen: kept.settings.newsSeen,
    policy: { featuresOff, supportAddress },
  };
}

/** The soonest ones, and the pairs that have them. */
async function comingOneOnOnes(desk: Desk, device: Device) {
  const local = desk.local(device);
  const upcoming: PopupView['upcoming'] = [];
  const pairs: (PairRow | null)[] = [];
  const coming = await local.meetings.from(dayOf(desk.clock));
  for (const known of await lookAtAll(desk, device, coming)) {
    if (upcoming.length === MOST_UPCOMING) break;
    const { meeting, oneOnOne, companion, addressee, pair } = known;
    if (oneOnOne !== 'yes') continue;
    pairs.push(pair);
    const rows = await local.entries.of('preparation', meeting.meetingId);
    const mine = mineFor(rows, addressee);
    const theirs = theirsFrom(rows, companion);
    upcoming.push({
      meetingId: meeting.meetingId,
      title: meeting.title,
      startLocal: meeting.startLocal,
      mine: mine !== null && isPrepared(mine.content),
      theirs: theirs !== null && isPrepared(theirs.content),
    });
  }
  return { upcoming, pairs };
}
