/** How many people tried a hint: what is asked is paid for by the company, so it is asked seldom. */

/** After so long a count is asked for anew; a vote that was refused is sent anew. */
const AGAIN_AFTER_MS = 7 * 86_400_000;
/** Of so many built-in hints within that time, and person. */
export const MOST_ASKED = 8;

/** What was answered about a built-in hint; null = fewer than may be known. */
export interface HintCount {
  readonly at: string;
  readonly tried: number | null;
  readonly helped: number | null;
}

/** @param at when it was asked, if ever */
export function isDue(at: string | undefined, now: number): boolean {
  return at === undefined || now - Date.parse(at) > AGAIN_AFTER_MS;
}

type Counted = Readonly<Record<string, Pick<HintCount, 'at'>>>;

/** Of how many built-in hints this person may still ask now. */
export function roomToAsk(counted: Counted, now: number): number {
  const lately = Object.values(counted).filter(({ at }) => !isDue(at, now));
  return Math.max(0, MOST_ASKED - lately.length);
}

/**
 * Which built-in hints are to be asked for now.
 * @param wanted by their ids, the most wanted first
 */
export function toAsk(wanted: readonly string[], counted: Counted, now: number): string[] {
  const due = new Set(wanted.filter((id) => isDue(counted[id]?.at, now)));
  return [...due].slice(0, roomToAsk(counted, now));
}
