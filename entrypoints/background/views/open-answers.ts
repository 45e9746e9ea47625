import type { Aside } from '#lib/domain/aside.ts';
import type { Entry } from '#lib/domain/entries/kept-entry.ts';
import type { PairView } from '#lib/messaging/views/pair.ts';

/** As many as are worth looking back on: this 1on1's and the one before. */
const SHOWN = 4;

/** Answers that the two shared openly with each other, up to this meeting, latest first. */
export function openAnswersIn(
  asides: readonly Entry<Aside>[],
  { meetingId, startLocal }: { readonly meetingId: string; readonly startLocal: string | null },
): PairView['openAnswers'] {
  const isUpToHere = (row: Entry<Aside>) =>
    row.meetingId === meetingId ||
    (row.startLocal !== null && startLocal !== null && row.startLocal < startLocal);
  return asides
    .flatMap((row) => {
      const { open } = row.content;
      if (!open || row.meetingId === null || !isUpToHere(row)) return [];
      const by = row.author === 'them' ? ('them' as const) : ('me' as const);
      return [{ by, meetingId: row.meetingId, startLocal: row.startLocal, ...open }];
    })
    .sort((one, other) => ((one.startLocal ?? '') < (other.startLocal ?? '') ? 1 : -1))
    .slice(0, SHOWN);
}
