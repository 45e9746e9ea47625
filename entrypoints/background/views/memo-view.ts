import { mineFor } from '#lib/domain/entries/kept-entry.ts';
import type { LocalStore } from '#lib/domain/local-store.ts';
import { memoKind } from '#lib/domain/memo.ts';
import { type Surroundings, shareOf } from '#lib/domain/share-state.ts';
import type { MeetingView } from '#lib/messaging/views.ts';
import { toBase64 } from '#lib/platform/base64.ts';
import type { Known } from '../look-at.ts';

/** The memo of that meeting, and where it has got to. */
export async function memoView(
  local: LocalStore,
  { meeting, addressee }: Known,
  around: Surroundings,
): Promise<MeetingView['memo']> {
  const memo = mineFor(await local.entries.of('memo', meeting.meetingId), addressee);
  const waiting = memo ? await local.entries.waiting() : [];
  const ofMemo = waiting.find(({ name, thread }) => name === memo?.name && thread === memo.thread);
  return {
    state: toBase64(memo?.content.state ?? memoKind.blank),
    share: shareOf(memo, memo?.content.text === '', ofMemo ?? null, around),
  };
}
