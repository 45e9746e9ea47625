import type { Device } from '#lib/domain/device.ts';
import { type KeptEntry, mineFor, theirsFrom } from '#lib/domain/entries/kept-entry.ts';
import { ofKind } from '#lib/domain/entries/kinds.ts';
import type { OutboxRow } from '#lib/domain/ports.ts';
import { EMPTY_PREPARATION, isEmpty } from '#lib/domain/preparation.ts';
import { screenFor } from '#lib/domain/screen.ts';
import { type Share, type Surroundings, shareOf, together } from '#lib/domain/share-state.ts';
import { writtenFor } from '#lib/domain/written-for.ts';
import type { MeetingView, PanelView } from '#lib/messaging/views.ts';
import type { Desk } from '../desk.ts';
import { type Known, lookAt } from '../look-at.ts';
import { accountView } from './account-view.ts';
import { invitationView } from './invitation-view.ts';
import { memoView } from './memo-view.ts';
import { pairView } from './pair-view.ts';
import { questionsFor } from './questions-for.ts';
import { waitingOf } from './waiting-of.ts';

/** What the panel of that tab shows; without a tab, what was opened last in any. */
export async function panelView(desk: Desk, tabId: number | null): Promise<PanelView> {
  const device = await desk.device.read();
  const local = desk.local(device);
  const screen = screenFor(await local.memory.screens(), tabId);
  const meeting = screen?.meetingId ? await local.meetings.get(screen.meetingId) : null;
  const known = meeting && (await lookAt(desk, device, meeting));
  const isPair = known?.oneOnOne === 'yes';
  const [account, shown, invitation] = await Promise.all([
    accountView(desk, device),
    known && meetingView(desk, device, known),
    invitationView(desk, device, isPair ? [known.pair] : []),
  ]);
  return {
    account,
    meeting: shown,
    invitation,
    calendar: screen && { language: screen.language, dark: screen.dark },
  };
}

async function meetingView(desk: Desk, device: Device, known: Known): Promise<MeetingView> {
  const { meeting, standing, pair, companion, addressee, oneOnOne, role } = known;
  const { entries, memory } = desk.local(device);
  const [rows, waiting, { settings }, { me }] = await Promise.all([
    entries.about(meeting.meetingId),
    entries.waiting(),
    desk.settings.read(),
    memory.read(),
  ]);
  const preparations = ofKind(rows, 'preparation');
  const mine = mineFor(preparations, addressee);
  const theirs = theirsFrom(preparations, companion);
  const around = {
    canShare: device.team !== null && device.signedIn,
    online: desk.isOnline(),
    otherKnown: companion !== null,
    otherJoined: pair?.uid ? true : pair?.askedAt ? false : null,
  };
  return {
    meetingId: meeting.meetingId,
    lineageId: meeting.lineageId,
    title: meeting.title,
    startLocal: meeting.startLocal,
    endLocal: meeting.endLocal,
    allDay: meeting.allDay,
    oneOnOne,
    other: companion && { email: companion.email, name: pair?.name ?? '' },
    whoAreYou: standing.is === 'ask' ? [...standing.guests] : null,
    chosenMe: device.account ? null : me,
    role,
    for: writtenFor(device, addressee),
    mine: mine?.content ?? EMPTY_PREPARATION,
    mineAt: mine?.editedAt ?? null,
    share: together([
      shareOf(mine, isEmpty(mine?.content ?? EMPTY_PREPARATION), waitingOf(waiting, mine), around),
      ...besideIt(rows, known, waiting, around),
    ]),
    memo: memoView(rows, known, waiting, around),
    theirs: theirs && !isEmpty(theirs.content) ? theirs.content : null,
    pair: await pairView(desk, device, known, rows),
    questions: questionsFor(meeting.meetingId, mine?.content.topic ?? null, settings.questions),
  };
}

/** What else was written at this meeting; the memo has a line of its own. */
function besideIt(
  rows: readonly KeptEntry[],
  { addressee }: Known,
  waiting: readonly OutboxRow[],
  around: Surroundings,
): Share[] {
  return rows
    .filter(({ author, thread }) => author !== 'them' && thread === addressee.thread)
    .filter(({ kind }) => kind !== 'preparation' && kind !== 'memo')
    .map((row) => shareOf(row, false, waitingOf(waiting, row), around));
}
