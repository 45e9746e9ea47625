import type { WayLeft } from '#lib/domain/rating/place.ts';
import type { Role } from '#lib/domain/team.ts';
import type { ResponseId, TopicId } from '#lib/domain/vocabulary.ts';
import type { Person } from '../views.ts';

/** The 1on1 that the popup asks about. */
export interface FeedbackView {
  meetingId: string;
  title: string | null;
  startLocal: string | null;
  /** Which side of the 1on1 the person was on. */
  as: Role;
  other: Person;
  topic: TopicId | null;
  response: ResponseId | null;
  /** What can be done with an answer. */
  way: WayLeft;
  /** People in the team who can rate, the person included; 0 without a team. */
  possibleRaters: number;
  /** The company's picture would still count it. */
  countable: boolean;
}

export interface PopupFeedbackView {
  ask: FeedbackView | null;
  /** An answer that was not sent, and why; it is still here. */
  stopped: { meetingId: string; why: 'weakened' | 'changed' | 'denied' } | null;
}
