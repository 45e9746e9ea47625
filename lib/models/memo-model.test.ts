import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { MEMO_TEXT } from '#lib/domain/memo.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { MeetingView } from '#lib/messaging/views.ts';
import { fromBase64 } from '#lib/platform/base64.ts';
import { meetingView } from '#support/panel-views.ts';
import { MemoModel } from './memo-model.ts';

/** A memo at a background that answers as told; `kept` = what it has on its disk. */
function memoAt(answers: Outcome[]) {
  const disk = new Y.Doc();
  const meeting = signal<MeetingView | null>(meetingView());
  const send = vi.fn<(name: string, request: unknown) => Promise<Outcome>>(async (_, request) => {
    const outcome = answers.shift() ?? { ok: true };
    const update = fromBase64((request as { update: string }).update);
    if (outcome.ok && update) Y.applyUpdate(disk, update);
    return outcome;
  });
  const model = new MemoModel({ send, meeting });
  return { model, meeting, send, kept: () => disk.getText(MEMO_TEXT).toJSON() };
}

describe('What is typed into the memo', () => {
  it('is saving until the background has answered', async () => {
    const { model, kept } = memoAt([]);
    model.actions.typeMemo('', 'a');
    expect(model.saving.value).toBe(true);
    await vi.waitFor(() => expect(model.saving.value).toBe(false));
    expect(kept()).toBe('a');
  });

  it('is kept by the next worker when one died over it, without another stroke', async () => {
    const { model, meeting, kept } = memoAt([{ ok: false, code: 'unreachable' }]);
    model.actions.typeMemo('', 'last words');
    await vi.waitFor(() => expect(model.failure.value).toBe('unreachable'));
    expect(kept()).toBe('');
    meeting.value = meetingView();
    await vi.waitFor(() => expect(model.failure.value).toBeNull());
    expect(kept()).toBe('last words');
    expect(model.text.value).toBe('last words');
  });

  it('is not sent over and over when it was refused for another reason', async () => {
    const { model, meeting, send } = memoAt([{ ok: false, code: 'too-large' }]);
    model.actions.typeMemo('', 'a');
    await vi.waitFor(() => expect(model.failure.value).toBe('too-large'));
    meeting.value = meetingView();
    expect(send).toHaveBeenCalledTimes(1);
  });
});
