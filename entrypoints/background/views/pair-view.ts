import { icebreakCards } from '#lib/content/icebreak.ts';
import { type Aside, NO_ASIDE } from '#lib/domain/aside.ts';
import { signalsOf } from '#lib/domain/brief-signals.ts';
import { carriedTo, type EarlierMeeting, topicKeyOf } from '#lib/domain/carry-over.ts';
import { keptOf } from '#lib/domain/commitment.ts';
import { type Device, databaseOf } from '#lib/domain/device.ts';
import { type Companion, type Entry, mineFor, theirsFrom } from '#lib/domain/entries/kept-entry.ts';
import { cardOf, type SharedMeeting } from '#lib/domain/joint-meeting.ts';
import { preferenceKind } from '#lib/domain/preference.ts';
import { type Preparation, topicsOf } from '#lib/domain/preparation.ts';
import type { PairView, TopicView } from '#lib/messaging/views/pair.ts';
import { dayOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';
import type { Known } from '../look-at.ts';
import { commitmentViews } from './commitment-view.ts';
import { handoverView } from './handover-view.ts';
import { hintFor } from './hint-view.ts';
import { openAnswersIn } from './open-answers.ts';

const PAST_SHOWN = 50;

const cards = new Map(
  Object.values(icebreakCards)
    .flatMap((byCloseness) => Object.values(byCloseness).flat())
    .map(({ id, en, ja }) => [id, { en, ja }]),
);

/** All that a pair has beside this meeting's preparations; null while the other one is not known. */
export async function pairView(desk: Desk, device: Device, known: Known): Promise<PairView | null> {
  const { meeting, companion, addressee } = known;
  if (!companion) return null;
  const { entries } = desk.local(device);
  const today = dayOf(desk.clock);
  const me = ownAddressOf(device, (await desk.local(device).memory.read()).me);
  const preparations = await entries.with('preparation', companion);
  const asides = await entries.with('aside', companion);
  const commitments = await entries.with('commitment', companion);
  const meetings = await entries.with('meeting', companion);
  const memos = await entries.with('memo', companion);
  const preferences = await entries.with('preference', companion);
  const notes = asidesBy(asides, companion);
  const id = meeting.meetingId;
  const { mine: aside, theirs: theirAside } = notes(id);

  const starts = [
    ...new Set(
      [...preparations, ...memos, ...meetings].flatMap(({ startLocal }) => startLocal ?? []),
    ),
  ];
  const reached = reachedIn(preparations, notes);
  const past = pastOf(preparations, notes);
  const own = (by: 'me' | 'them') =>
    meeting.startLocal === null
      ? []
      : carriedTo(
          meeting.startLocal,
          past(by).filter((one) => one.meetingId !== id),
          reached[by],
        ).map((topic) => topicView(topic, topic.from, by));
  const carried = [...own('me'), ...own('them')];
  const here = sharedMeetingOf(meetings, id);
  const order = here?.order ?? {};
  const agenda = (['them', 'me'] as const)
    .flatMap((by) => {
      const rows = preparations.filter((row) => row.meetingId === id);
      const row = by === 'me' ? mineFor(rows, addressee) : theirsFrom(rows, companion);
      return row ? topicsOf(row.content).map((topic) => topicView(topic, id, by)) : [];
    })
    .sort((one, other) => compare(placeOf(order, one), placeOf(order, other)));
  const views = commitmentViews(commitments, companion.email, today, starts);
  const late = views.filter(({ overdue }) => overdue);
  const hoped = agenda.find(({ by }) => by === 'them') ?? null;
  const card = here && cardOf(here);
  const asFor = { topic: hoped?.topic ?? null, response: hoped?.response ?? null };
  const { hints } = (await desk.settings.read()).settings;
  const wanted = hints && known.role !== 'member' && hoped !== null;
  const handover = await handoverView(desk, device, known);
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
    commitments: views,
    kept: keptOf(commitments.map(({ content }) => content)),
    hint: wanted
      ? hintFor(
          id,
          asFor,
          { sources: ['built-in'], leaveOut: [] },
          await desk.hints.read(databaseOf(device)),
        )
      : null,
    card:
      card &&
      (card.text !== null ? { en: card.text, ja: card.text } : (cards.get(card.id) ?? null)),
    timerEndsAt: here?.endsAt ?? null,
    skipped: aside.skipped || theirAside.skipped,
    inWriting: aside.inWriting || theirAside.inWriting,
    answer: { mine: aside.answer, theirs: theirAside.answer },
    handover,
    openAnswers: openAnswersIn(asides, meeting),
    myPreference:
      mineFor(preferences, addressee)?.content ?? preferenceKind.read(preferenceKind.blank),
    theirPreference: theirsFrom(preferences, companion)?.content ?? null,
    past: starts
      .filter((start) => meeting.startLocal === null || start < meeting.startLocal)
      .toSorted()
      .reverse()
      .slice(0, PAST_SHOWN)
      .map((startLocal) => ({
        meetingId: startLocal,
        startLocal,
        text: memos.find((memo) => memo.startLocal === startLocal)?.content.text ?? '',
        agreed: commitments
          .filter((row) => row.startLocal === startLocal && row.content.text !== '')
          .map(({ content }) => content.text),
      })),
  };

  function topicView(
    { id: topicId, topic, response, note, mark }: ReturnType<typeof topicsOf>[number],
    from: string,
    by: 'me' | 'them',
  ): TopicView {
    const about = notes(from);
    const seen = by === 'me' ? about.theirs.acknowledged : about.mine.acknowledged;
    return {
      id: topicId,
      // The order is one for both, so a topic is named by its author's address.
      key: `${by === 'me' ? me : companion?.email}.${topicId}`,
      by,
      from,
      topic,
      response,
      note,
      mark,
      acknowledged: seen[topicId] === true,
      reached: reached[by].has(topicKeyOf(from, topicId)),
    };
  }
}

function ownAddressOf({ account }: Device, chosen: string | null): string {
  return (account?.email ?? chosen ?? '').toLowerCase();
}

/** What each of the two noted beside a meeting. */
function asidesBy(asides: readonly Entry<Aside>[], companion: Companion) {
  const byMeeting = Map.groupBy(asides, ({ meetingId }) => meetingId ?? '');
  return (meetingId: string) => {
    const rows = byMeeting.get(meetingId) ?? [];
    return {
      mine: rows.find(({ author }) => author === 'me')?.content ?? NO_ASIDE,
      theirs: theirsFrom(rows, companion)?.content ?? NO_ASIDE,
    };
  };
}

/** Keys of the topics of each that either of the two ticked off. */
function reachedIn(
  preparations: readonly Entry<Preparation>[],
  notes: ReturnType<typeof asidesBy>,
): Record<'me' | 'them', ReadonlySet<string>> {
  const keys = { me: new Set<string>(), them: new Set<string>() };
  for (const meetingId of new Set(preparations.flatMap((row) => row.meetingId ?? []))) {
    const { mine, theirs } = notes(meetingId);
    for (const id of Object.keys({ ...mine.reachedOwn, ...theirs.reachedTheirs })) {
      keys.me.add(topicKeyOf(meetingId, id));
    }
    for (const id of Object.keys({ ...mine.reachedTheirs, ...theirs.reachedOwn })) {
      keys.them.add(topicKeyOf(meetingId, id));
    }
  }
  return keys;
}

function pastOf(preparations: readonly Entry<Preparation>[], notes: ReturnType<typeof asidesBy>) {
  return (by: 'me' | 'them'): EarlierMeeting[] =>
    preparations.flatMap(({ author, meetingId, startLocal, content }) => {
      if ((author === 'them') !== (by === 'them') || !meetingId || !startLocal) return [];
      const { mine, theirs } = notes(meetingId);
      const skipped = mine.skipped || theirs.skipped;
      return [{ meetingId, startLocal, topics: topicsOf(content), skipped }];
    });
}

function sharedMeetingOf(rows: readonly Entry<SharedMeeting>[], meetingId: string) {
  return rows.find((row) => row.meetingId === meetingId)?.content ?? null;
}

/** Places sort as text; what nobody has moved comes last, the supporter's guest first. */
function placeOf(order: Readonly<Record<string, string>>, { by, key }: TopicView): string {
  return order[key] ?? `~${by === 'them' ? 0 : 1}${key}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
