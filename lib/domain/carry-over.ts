/**
 * Topics that a pair has not come to carry over by themselves. Nothing is copied: what carries over is
 * worked out from what was prepared before, so moving, splitting or re-making a series loses nothing.
 */
import type { PreparedTopic } from './prepared-topic.ts';

/** How far back somebody is reminded of what they wanted to say, in days. */
const REACHES_BACK_DAYS = 120;
const DAY_MS = 86_400_000;

export interface EarlierMeeting {
  readonly meetingId: string;
  /** `YYYY-MM-DDTHH:MM`, local to the calendar. */
  readonly startLocal: string;
  readonly topics: readonly PreparedTopic[];
  /** It was called off: none of its topics was reached. */
  readonly skipped: boolean;
}

export interface CarriedTopic extends PreparedTopic {
  readonly from: string;
  readonly startLocal: string;
}

/** The name under which a topic of a meeting is ticked off. */
export function topicKeyOf(meetingId: string, topicId: string): string {
  return `${meetingId}/${topicId}`;
}

/**
 * What comes along to a meeting that starts at `startLocal`, latest first. Who ticks off topics sees
 * again whatever they left open; who never ticks anything sees the topics of the last meeting only.
 * @param reached keys (`topicKeyOf`) that either of the two has ticked off or let go
 */
export function carriedTo(
  startLocal: string,
  earlier: readonly EarlierMeeting[],
  reached: ReadonlySet<string>,
): CarriedTopic[] {
  const since = Date.parse(`${startLocal}Z`) - REACHES_BACK_DAYS * DAY_MS;
  const before = earlier
    .filter(({ startLocal: start, skipped, topics }) => {
      const isEarlier = start < startLocal || (skipped && start !== startLocal);
      return isEarlier && topics.length > 0 && Date.parse(`${start}Z`) >= since;
    })
    .sort((one, other) => (one.startLocal < other.startLocal ? 1 : -1));
  const last = before.find(({ skipped }) => !skipped);
  return before.flatMap((meeting) => {
    const keys = meeting.topics.map(({ id }) => topicKeyOf(meeting.meetingId, id));
    const ticks = keys.some((key) => reached.has(key));
    if (!meeting.skipped && meeting !== last && !ticks) return [];
    return meeting.topics
      .filter(({ id }) => !reached.has(topicKeyOf(meeting.meetingId, id)))
      .map((topic) => ({ ...topic, from: meeting.meetingId, startLocal: meeting.startLocal }));
  });
}
