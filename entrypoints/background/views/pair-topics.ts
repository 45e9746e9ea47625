/** The topics of a pair: of this meeting in the order of the agenda, and what earlier ones left. */
import { type Aside, NO_ASIDE } from '#lib/domain/aside.ts';
import { carriedTo, type EarlierMeeting, topicKeyOf } from '#lib/domain/carry-over.ts';
import { type Companion, type Entry, mineFor, theirsFrom } from '#lib/domain/entries/kept-entry.ts';
import type { SharedMeeting } from '#lib/domain/joint-meeting.ts';
import type { MeetingRow } from '#lib/domain/meeting.ts';
import { type Preparation, topicsOf } from '#lib/domain/preparation.ts';
import type { PairView, TopicView } from '#lib/messaging/views/pair.ts';
import type { Known } from '../look-at.ts';

type Both = Readonly<Record<'mine' | 'theirs', Aside>>;
export type Notes = (meetingId: string) => Both;

interface PairTopics {
  readonly agenda: TopicView[];
  readonly carried: TopicView[];
}

/** @param me own address, in lower case */
export function topicsOfPair(
  { meeting, addressee, companion }: Known & { readonly companion: Companion },
  me: string,
  preparations: readonly Entry<Preparation>[],
  notes: Notes,
  order: SharedMeeting['order'],
): PairTopics {
  const id = meeting.meetingId;
  const reached = reachedIn(preparations, notes);
  const past = (by: 'me' | 'them') =>
    earlierOf(by, preparations, notes).filter(({ meetingId }) => meetingId !== id);
  const carriedOf = (by: 'me' | 'them') =>
    meeting.startLocal === null
      ? []
      : carriedTo(meeting.startLocal, past(by), reached[by]).map((topic) =>
          topicView(topic, topic.from, by),
        );
  const here = preparations.filter((row) => row.meetingId === id);
  const preparedBy = {
    me: mineFor(here, addressee)?.content,
    them: theirsFrom(here, companion)?.content,
  };
  const agenda = (['them', 'me'] as const)
    .flatMap((by) => {
      const prepared = preparedBy[by];
      return prepared ? topicsOf(prepared).map((topic) => topicView(topic, id, by)) : [];
    })
    .sort((one, other) => compare(placeOf(order, one), placeOf(order, other)));
  return { agenda, carried: [...carriedOf('me'), ...carriedOf('them')] };

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
      key: `${by === 'me' ? me : companion.email}.${topicId}`,
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

/** What I said before this meeting, the last time that I said both. */
export function lastTimeOf(
  { startLocal, meetingId }: MeetingRow,
  preparations: readonly Entry<Preparation>[],
): PairView['lastTime'] {
  const before = preparations
    .filter((row) => row.author !== 'them' && row.meetingId !== meetingId)
    .filter((row) => startLocal === null || (row.startLocal ?? '~') < startLocal)
    .sort((one, other) => compare(other.startLocal ?? '', one.startLocal ?? ''));
  for (const { content } of before) {
    const { topic, response } = content;
    if (topic !== null && response !== null) return { topic, response };
  }
  return null;
}

/** What each of the two noted beside a meeting. */
export function notesOf(asides: readonly Entry<Aside>[], companion: Companion): Notes {
  const byMeeting = Map.groupBy(asides, ({ meetingId }) => meetingId ?? '');
  return (meetingId) => {
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
  notes: Notes,
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

function earlierOf(
  by: 'me' | 'them',
  preparations: readonly Entry<Preparation>[],
  notes: Notes,
): EarlierMeeting[] {
  return preparations.flatMap(({ author, meetingId, startLocal, content }) => {
    if ((author === 'them') !== (by === 'them') || !meetingId || !startLocal) return [];
    const { mine, theirs } = notes(meetingId);
    const skipped = mine.skipped || theirs.skipped;
    return [{ meetingId, startLocal, topics: topicsOf(content), skipped }];
  });
}

/** Places sort as text; what nobody has moved comes last, theirs first, as it was prepared. */
function placeOf(order: SharedMeeting['order'], { by, key }: TopicView): string {
  return order[key] ?? `~${by === 'them' ? 0 : 1}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
