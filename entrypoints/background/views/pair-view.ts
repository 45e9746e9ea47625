import { icebreakCards } from '#lib/content/icebreak.ts';
import { signalsOf } from '#lib/domain/brief-signals.ts';
import { keptOf } from '#lib/domain/commitment.ts';
import { type Device, databaseOf } from '#lib/domain/device.ts';
import { type KeptEntry, mineFor, theirsFrom } from '#lib/domain/entries/kept-entry.ts';
import { ofKind } from '#lib/domain/entries/kinds.ts';
import { cardOf, type SharedMeeting } from '#lib/domain/joint-meeting.ts';
import { keptSince } from '#lib/domain/keeping.ts';
import { answersOf, preferenceKind } from '#lib/domain/preference.ts';
import type { PairView } from '#lib/messaging/views/pair.ts';
import { dayOf, localNow } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';
import type { Known } from '../look-at.ts';
import { balanceView } from './balance-view.ts';
import { commitmentViews } from './commitment-view.ts';
import { earlierPreference } from './earlier-preference.ts';
import { handoverView } from './handover-view.ts';
import { hintsFor } from './hint-view.ts';
import { openAnswersIn } from './open-answers.ts';
import { pastOfPair } from './pair-past.ts';
import { lastTimeOf, notesOf, topicsOfPair } from './pair-topics.ts';

const cards = new Map(
  Object.values(icebreakCards)
    .flatMap((byCloseness) => Object.values(byCloseness).flat())
    .map(({ id, en, ja }) => [id, { en, ja }]),
);

/**
 * All that a pair has beside this meeting's preparations; null while the other one is not known.
 * @param written what was written at this meeting
 */
export async function pairView(
  desk: Desk,
  device: Device,
  known: Known,
  written: readonly KeptEntry[],
): Promise<PairView | null> {
  const { meeting, companion, addressee } = known;
  if (!companion) return null;
  const local = desk.local(device);
  const { entries } = local;
  const today = dayOf(desk.clock);
  const [rows, memory, notice, { settings, policy }, balance, earlier] = await Promise.all([
    entries.with(companion),
    local.memory.read(),
    local.feedback.notice('hints'),
    desk.settings.read(),
    balanceView(local, meeting, localNow(desk.clock)),
    earlierPreference(local, addressee.thread),
  ]);
  const me = (device.account?.email ?? memory.me ?? '').toLowerCase();
  const preparations = ofKind(rows, 'preparation');
  const commitments = ofKind(rows, 'commitment');
  const meetings = ofKind(rows, 'meeting');
  const memos = ofKind(rows, 'memo');
  const preferences = ofKind(rows, 'preference');
  const asides = ofKind(rows, 'aside');
  const notes = notesOf(asides, companion);
  const starts = [
    ...new Set(
      [...preparations, ...memos, ...meetings].flatMap(({ startLocal }) => startLocal ?? []),
    ),
  ];
  const { mine, theirs } = notes(meeting.meetingId);
  const here = meetings.find((row) => row.meetingId === meeting.meetingId)?.content ?? null;
  const { agenda, carried } = topicsOfPair(
    { ...known, companion },
    me,
    preparations,
    notes,
    here?.order ?? {},
  );
  const promised = commitmentViews(commitments, companion.email, today, starts);
  const late = promised.filter(({ overdue }) => overdue);
  const hoped = agenda.find(({ by }) => by === 'them') ?? null;
  const asFor = { topic: hoped?.topic ?? null, response: hoped?.response ?? null };
  const icebreak = !policy.featuresOff?.includes('icebreak');
  const isHinted =
    settings.hintPlaces.includes('brief') && known.role !== 'member' && hoped !== null;
  const myWish =
    mineFor(preferences, addressee)?.content ?? preferenceKind.read(preferenceKind.blank);
  const theirWish = theirsFrom(preferences, companion)?.content ?? null;
  const keeping = { mine: myWish.keeping, theirs: theirWish?.keeping ?? null };
  const handover = await handoverView(desk, device, known, ofKind(rows, 'handover'));
  const isFirst = !starts.some((start) => start < (meeting.startLocal ?? ''));
  return {
    signals: signalsOf({
      startLocal: meeting.startLocal,
      earlier: starts,
      handedOver: handover.received.length > 0 && isFirst,
      overdue: {
        mine: late.filter(({ owner }) => owner === 'me').length,
        theirs: late.filter(({ owner }) => owner === 'them').length,
      },
      unfinished: carried.length,
      response: asFor.response,
    }),
    agenda,
    carried,
    lastTime: lastTimeOf(meeting, preparations),
    template: mineFor(ofKind(rows, 'template'), addressee)?.content.topics ?? [],
    commitments: promised,
    kept: keptOf(commitments.map(({ content }) => content)),
    hints: isHinted
      ? hintsFor(
          meeting.meetingId,
          asFor,
          settings,
          await desk.hints.read(databaseOf(device)),
          notice?.is === 'hints' ? notice : null,
        )
      : [],
    icebreak,
    ownCards: settings.cards.length,
    card: icebreak && here ? cardOnTable(here) : null,
    timerEndsAt: here?.endsAt ?? null,
    balance,
    privateMemo: mineFor(ofKind(written, 'private'), addressee)?.content.text ?? '',
    skipped: mine.skipped || theirs.skipped,
    inWriting: mine.inWriting || theirs.inWriting,
    answer: { mine: mine.answer, theirs: theirs.answer },
    handover,
    openAnswers: openAnswersIn(asides, meeting),
    myPreference: answersOf(myWish),
    earlierPreference: earlier,
    theirPreference: theirWish && answersOf(theirWish),
    keeping,
    past: pastOfPair(
      meeting.startLocal,
      starts.filter((start) => start >= (keptSince([keeping.mine, keeping.theirs], today) ?? '')),
      preparations,
      memos,
      commitments,
    ),
  };
}

function cardOnTable(here: SharedMeeting): PairView['card'] {
  const card = cardOf(here);
  if (!card) return null;
  return card.text === null ? (cards.get(card.id) ?? null) : { en: card.text, ja: card.text };
}
