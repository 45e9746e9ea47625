import type { Commitment } from '#lib/domain/commitment.ts';
import type { Entry } from '#lib/domain/entries/kept-entry.ts';
import type { MemoContent } from '#lib/domain/memo.ts';
import { type Preparation, topicsOf } from '#lib/domain/preparation.ts';
import type { PairView } from '#lib/messaging/views/pair.ts';

/** About three years of a 1on1 each week. */
const PAST_SHOWN = 150;

/**
 * Earlier 1on1s of the pair, latest first, with what was prepared, noted and agreed there.
 * @param before start of the meeting on the screen; null = not known, so all of them are earlier
 * @param starts when the pair met, `YYYY-MM-DDTHH:MM`, each once
 */
export function pastOfPair(
  before: string | null,
  starts: readonly string[],
  preparations: readonly Entry<Preparation>[],
  memos: readonly Entry<MemoContent>[],
  commitments: readonly Entry<Commitment>[],
): PairView['past'] {
  const memoAt = new Map(memos.map(({ startLocal, content }) => [startLocal, content.text]));
  const preparedAt = Map.groupBy(preparations, ({ startLocal }) => startLocal);
  const agreedAt = Map.groupBy(commitments, ({ startLocal }) => startLocal);
  return starts
    .filter((start) => before === null || start < before)
    .toSorted()
    .reverse()
    .slice(0, PAST_SHOWN)
    .map((startLocal) => ({
      meetingId: startLocal,
      startLocal,
      topics: (preparedAt.get(startLocal) ?? []).flatMap(({ content }) =>
        topicsOf(content).map(({ topic, response, note }) => ({ topic, response, note })),
      ),
      text: memoAt.get(startLocal) ?? '',
      agreed: (agreedAt.get(startLocal) ?? []).flatMap(({ content }) => content.text || []),
    }));
}
