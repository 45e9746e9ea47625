/** What to be mindful of this time, from what the pair wrote; never from a rating. */
import type { ResponseId } from './vocabulary.ts';

/** From this many days on a gap is worth a word. */
const LONG_GAP_DAYS = 35;
const DAY_MS = 86_400_000;

export type Signal =
  | { readonly is: 'first' }
  | { readonly is: 'handover' }
  | { readonly is: 'long-gap'; readonly weeks: number }
  | { readonly is: 'overdue'; readonly mine: number; readonly theirs: number }
  | { readonly is: 'unfinished'; readonly count: number }
  | { readonly is: 'response'; readonly response: ResponseId };

export interface SignalsFrom {
  /** `YYYY-MM-DDTHH:MM` of this meeting, or null when not readable. */
  readonly startLocal: string | null;
  /** Starts of earlier meetings of the pair, in any order. */
  readonly earlier: readonly string[];
  /** A former supporter handed something over, and the pair has not met since. */
  readonly handedOver: boolean;
  readonly overdue: { readonly mine: number; readonly theirs: number };
  readonly unfinished: number;
  /** What the other one hopes for. */
  readonly response: ResponseId | null;
}

/** In the order in which they are said; the first two are what a glance takes in. */
export function signalsOf(from: SignalsFrom): Signal[] {
  const { startLocal, overdue, unfinished, response } = from;
  const last = from.earlier
    .filter((start) => startLocal === null || start < startLocal)
    .toSorted()
    .at(-1);
  const signals: Signal[] = [];
  if (from.handedOver) signals.push({ is: 'handover' });
  else if (startLocal !== null && last === undefined) signals.push({ is: 'first' });
  if (startLocal !== null && last !== undefined) {
    const days = Math.floor((Date.parse(`${startLocal}Z`) - Date.parse(`${last}Z`)) / DAY_MS);
    if (days >= LONG_GAP_DAYS) signals.push({ is: 'long-gap', weeks: Math.floor(days / 7) });
  }
  if (overdue.mine + overdue.theirs > 0) signals.push({ is: 'overdue', ...overdue });
  if (unfinished > 0) signals.push({ is: 'unfinished', count: unfinished });
  if (response !== null && response !== 'other') signals.push({ is: 'response', response });
  return signals;
}
