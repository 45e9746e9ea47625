import { mineFor } from '#lib/domain/entries/kept-entry.ts';
import type { LocalStore } from '#lib/domain/local-store.ts';
import { memoKind } from '#lib/domain/memo.ts';
import type { OutboxRow } from '#lib/domain/ports.ts';
import { type Surroundings, shareOf } from '#lib/domain/share-state.ts';
import type { MeetingView } from '#lib/messaging/views.ts';
import { toBase64 } from '#lib/platform/base64.ts';
import type { Known } from '../look-at.ts';
import { waitingOf } from './waiting-of.ts';

/** The memo of that meeting, and where it has got to. */
export async function memoView(
  local: LocalStore,
  { meeting, addressee }: Known,
  waiting: readonly OutboxRow[],
  around: Surroundings,
): Promise<MeetingView['memo']> {
  const memo = mineFor(await local.entries.of('memo', meeting.meetingId), addressee);
  return {
    state: toBase64(memo?.content.state ?? memoKind.blank),
    share: shareOf(memo, memo?.content.text === '', waitingOf(waiting, memo), around),
  };
}
