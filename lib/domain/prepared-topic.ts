/** One topic as it was prepared, whichever of several it is. */
import type { ResponseId, TopicId } from './vocabulary.ts';

/** Who else may hear of it, as its author wishes. */
export const marks = ['us', 'team', 'hr'] as const;
export type Mark = (typeof marks)[number];

export interface PreparedTopic {
  /** `first` for the one that lies open, else its id. */
  readonly id: string;
  readonly topic: TopicId | null;
  readonly response: ResponseId | null;
  readonly note: string;
  readonly mark: Mark | null;
}
