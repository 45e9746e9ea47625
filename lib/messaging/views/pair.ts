/** What the panel shows of a pair beside the preparations: signals, commitments, hint, card, timer. */
import type { OpenAnswer } from '#lib/domain/aside.ts';
import type { Due } from '#lib/domain/commitment.ts';
import type { HandedOver } from '#lib/domain/handover.ts';
import type { Keeping } from '#lib/domain/keeping.ts';
import type { Preference } from '#lib/domain/preference.ts';
import type { Mark } from '#lib/domain/prepared-topic.ts';
import type { TemplateTopic } from '#lib/domain/template.ts';
import type { ResponseId, TopicId } from '#lib/domain/vocabulary.ts';
import type { Person } from '../views.ts';

type Who = 'me' | 'them';

/** Our own words, or a team's, in each language. */
export interface InBoth {
  en: string;
  ja: string;
}

type SignalView =
  | { is: 'first' }
  | { is: 'handover' }
  | { is: 'long-gap'; weeks: number }
  | { is: 'overdue'; mine: number; theirs: number }
  | { is: 'unfinished'; count: number }
  | { is: 'response'; response: ResponseId };

export interface TopicView {
  id: string;
  /** Its name in the agenda's order, the same for both. */
  key: string;
  by: Who;
  /** The meeting that it was prepared for. */
  from: string;
  topic: TopicId | null;
  response: ResponseId | null;
  note: string;
  mark: Mark | null;
  acknowledged: boolean;
  reached: boolean;
}

export interface CommitmentView {
  id: string;
  text: string;
  owner: Who;
  due: Due;
  /** `YYYY-MM-DD`. */
  dueDay: string | null;
  overdue: boolean;
  state: 'open' | 'done' | 'dropped';
  /** The last words of each who ended it. */
  words: { by: Who; why: string }[];
}

export interface HintView {
  id: string;
  hint: InBoth;
  /** Null for who wants the hint alone. */
  why: InBoth | null;
  source: InBoth | null;
  because: { topic: TopicId | null; response: ResponseId | null; also: 'new' | 'helped' | null };
  from: 'built-in' | 'team';
  /** How many different people tried it, and were helped; null while that is not to be known. */
  people: { tried: number | null; helped: number | null };
  tried: boolean;
  helped: boolean;
}

export interface PairView {
  signals: SignalView[];
  /** Topics of this meeting, of both, in the order of the agenda. */
  agenda: TopicView[];
  /** What I said last time, for one tap; null when I never did. */
  lastTime: { topic: TopicId; response: ResponseId } | null;
  /** What I usually say to this person; none = nothing was kept. */
  template: TemplateTopic[];
  /** Topics of earlier meetings that were not reached, latest first. */
  carried: TopicView[];
  /** Open ones, the soonest due first, and what ended lately. */
  commitments: CommitmentView[];
  /** How much of what ended was kept. */
  kept: { done: number; of: number } | null;
  /** Best first, as many as the person wants. */
  hints: HintView[];
  /** False where an administrator has left cards out. */
  icebreak: boolean;
  /** How many cards the person has written. */
  ownCards: number;
  card: InBoth | null;
  /** ISO 8601 in UTC. */
  timerEndsAt: string | null;
  /** Who talked how much, in per cent that were mine; null before the meeting has begun. */
  balance: { mine: number | null; theirs: number | null; sent: boolean } | null;
  /** For oneself: it is on no other device. */
  privateMemo: string;
  skipped: boolean;
  inWriting: boolean;
  answer: { mine: string; theirs: string };
  /** How it landed, as one of the two chose to say openly; of this meeting and before, latest first. */
  openAnswers: (OpenAnswer & { by: Who; meetingId: string; startLocal: string | null })[];
  /** What the member may let this supporter see, and what the supporter was let see. */
  handover: {
    offers: (HandedOver & { id: string; shown: boolean })[];
    received: (HandedOver & { id: string })[];
  };
  myPreference: Preference;
  theirPreference: Preference | null;
  /** What I last wrote for somebody else, to begin from. */
  earlierPreference: { other: Person; words: Preference } | null;
  /** What each of the two wishes of how long earlier 1on1s stay. */
  keeping: { mine: Keeping; theirs: Keeping };
  /** Earlier 1on1s of the pair that both want kept, latest first. */
  past: {
    meetingId: string;
    startLocal: string;
    /** What the two had prepared. */
    topics: Pick<TopicView, 'topic' | 'response' | 'note'>[];
    text: string;
    agreed: string[];
  }[];
}
