import { type KeptEntry, mineFor } from '#lib/domain/entries/kept-entry.ts';
import { ofKind } from '#lib/domain/entries/kinds.ts';
import { memoKind } from '#lib/domain/memo.ts';
import type { OutboxRow } from '#lib/domain/ports.ts';
import { type Surroundings, shareOf } from '#lib/domain/share-state.ts';
import type { MeetingView } from '#lib/messaging/views.ts';
import { toBase64 } from '#lib/platform/base64.ts';
import type { Known } from '../look-at.ts';
import { waitingOf } from './waiting-of.ts';

/** The memo among what was written at a meeting, and where it has got to. */
export function memoView(
  rows: readonly KeptEntry[],
  { addressee }: Known,
  waiting: readonly OutboxRow[],
  around: Surroundings,
): MeetingView['memo'] {
  const memo = mineFor(ofKind(rows, 'memo'), addressee);
  return {
    text: memo?.content.text ?? '',
    state: toBase64(memo?.content.state ?? memoKind.blank),
    share: shareOf(memo, memo?.content.text === '', waitingOf(waiting, memo), around),
  };
}
