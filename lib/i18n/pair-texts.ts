/** The words around what a pair shares; the two languages are in pair.ts. */
import type { Closeness, Mood } from '#lib/domain/icebreak.ts';
import type { PreferenceQuestion } from '#lib/domain/preference.ts';
import type { Rest } from '#lib/domain/preparation.ts';
import type { Mark } from '#lib/domain/prepared-topic.ts';
import type { ResponseId } from '#lib/domain/vocabulary.ts';
import type { SafeName } from './person-name.ts';

type Name = SafeName | null;

export interface PairTexts {
  mindful: string;
  signals: {
    first: string;
    handover: string;
    'long-gap': (weeks: number) => string;
    overdue: (mine: number, theirs: number) => string;
    unfinished: (count: number) => string;
    response: Record<Exclude<ResponseId, 'other'>, string>;
  };
  hint: string;
  because: (parts: readonly string[]) => string;
  isNew: string;
  hasHelped: (people: number | null) => string;
  triedBy: (people: number) => string;
  from: (source: string) => string;
  fromColleague: string;
  tried: string;
  helped: string;
  another: string;
  hide: string;

  agenda: string;
  carried: string;
  carriedMeans: string;
  reached: string;
  up: (topic: string) => string;
  down: (topic: string) => string;
  untitledTopic: string;
  marks: Record<Mark, string>;
  markQuestion: string;
  acknowledge: string;
  acknowledged: string;
  seen: string;

  commitments: (open: number) => string;
  commitmentsNone: string;
  owner: Record<'me' | 'them', (other: Name) => string>;
  ownerQuestion: string;
  what: string;
  dueQuestion: string;
  due: Record<'week' | 'next' | 'date', string>;
  dueBy: (day: string) => string;
  overdue: (day: string) => string;
  onDate: string;
  promise: string;
  done: string;
  drop: string;
  reopen: string;
  why: string;
  ended: Record<'done' | 'dropped', string>;
  kept: (done: number, of: number) => string;

  icebreak: string;
  draw: string;
  drawAnother: string;
  away: string;
  moodQuestion: string;
  moods: Record<Mood, string>;
  closenessQuestion: string;
  closenesses: Record<Closeness, string>;
  ownCard: string;
  layCard: string;
  drawMine: string;
  ownCards: string;
  bothSee: string;

  time: string;
  minutes: (count: number) => string;
  left: (minutes: number) => string;
  timeUp: string;
  stopTimer: string;

  skip: string;
  skipMeans: string;
  skipped: string;
  unskip: string;
  askWriting: string;
  inWriting: string;
  answer: string;
  answerOf: (other: Name) => string;

  preference: (other: Name) => string;
  myPreference: (other: Name) => string;
  preferenceMeans: string;
  asWrittenFor: (other: SafeName) => string;
  preferences: Record<PreferenceQuestion, string>;

  past: string;
  search: string;
  noneFound: string;
  agreed: string;

  rest: string;
  rests: Record<Rest, string>;
  asLastTime: (topic: string, response: string) => string;
  addTopic: string;
  removeTopic: string;
  topicNumber: (number: number) => string;
  moreOptions: string;
  questions: string;
  otherQuestions: string;
  nothingChosen: string;
}
