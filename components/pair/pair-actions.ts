/** What a person can do with what a pair shares; each is kept at once. */
import type { asideChangeSchema } from '#lib/domain/aside.ts';
import type { Due } from '#lib/domain/commitment.ts';
import type { CardWish } from '#lib/domain/icebreak.ts';
import type { PreferenceChange } from '#lib/domain/preference.ts';
import type { ReportReason } from '#lib/domain/team-hint.ts';
import type { TemplateTopic } from '#lib/domain/template.ts';
import type { ResponseId, TopicId } from '#lib/domain/vocabulary.ts';

type AsideChange = ReturnType<typeof asideChangeSchema.parse>;

export interface PairActions {
  /** Changes what one notes beside that meeting. */
  readonly note: (change: AsideChange, meetingId?: string) => void;
  /** Answers once it is kept, or with the code of why not. */
  readonly promise: (text: string, owner: 'me' | 'them', due: Due) => Promise<string | null>;
  readonly end: (id: string, state: 'open' | 'done' | 'dropped', why: string) => void;
  readonly draw: (wish: CardWish) => void;
  readonly putAway: () => void;
  readonly setTimer: (endsAt: string | null) => void;
  readonly order: (places: Readonly<Record<string, string>>) => void;
  /** How much of the talking was mine, in per cent. */
  readonly guess: (percent: number) => void;
  readonly noteForMyself: (text: string) => void;
  /** Keeps what one usually prepares with this person; none = forgets it. */
  readonly keepTemplate: (topics: readonly TemplateTopic[]) => void;
  readonly prefer: (change: PreferenceChange) => void;
  /** Lets this supporter see one thing from before, or no longer. */
  readonly handOver: (id: string, shown: boolean) => void;
  readonly report: (hintId: string, why: ReportReason) => void;
  readonly react: (hintId: string, reaction: 'seen' | 'next' | 'tried' | 'helped' | 'hide') => void;
}

/** A topic as a person sees it, whichever meeting it is of. */
export interface ShownTopic {
  readonly id: string;
  readonly key: string;
  readonly by: 'me' | 'them';
  readonly from: string;
  readonly topic: TopicId | null;
  readonly response: ResponseId | null;
  readonly note: string;
  readonly mark: 'us' | 'team' | 'hr' | null;
  readonly acknowledged: boolean;
  readonly reached: boolean;
}
