import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { MEMO_TEXT } from '#lib/domain/memo.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { MeetingView } from '#lib/messaging/views.ts';
import { fromBase64, toBase64 } from '#lib/platform/base64.ts';
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
  const model = new MemoModel({ send, meeting, yjs: Y });
  /** The background shows what the other person wrote meanwhile, at these places. */
  const arrives = (...words: readonly (readonly [number, string])[]) => {
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(disk));
    for (const [at, word] of words) other.getText(MEMO_TEXT).insert(at, word);
    const state = toBase64(Y.encodeStateAsUpdate(other));
    const view = meetingView();
    meeting.value = { ...view, memo: { ...view.memo, state } };
  };
  return { model, meeting, send, arrives, kept: () => disk.getText(MEMO_TEXT).toJSON() };
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

  it('does not count as lost where a later stroke took it along', async () => {
    const { model, send, kept } = memoAt([]);
    const first = Promise.withResolvers<Outcome>();
    send.mockImplementationOnce(() => first.promise);
    model.actions.typeMemo('', 'a');
    model.actions.typeMemo('a', 'ab');
    await vi.waitFor(() => expect(kept()).toBe('ab'));
    first.resolve({ ok: false, code: 'unreachable' });
    await vi.waitFor(() => expect(model.saving.value).toBe(false));
    expect(model.failure.value).toBeNull();
  });

  it('goes on in the same word when the other wrote before and behind it', async () => {
    const { model, arrives, kept } = memoAt([]);
    model.actions.typeMemo('', 'one two');
    await vi.waitFor(() => expect(kept()).toBe('one two'));
    model.actions.typeMemo('one two', 'one two thr');
    arrives([7, ' and'], [0, 'zero ']);
    const now = model.text.value;
    expect(model.actions.placeNow('one two thr', 11)).toBe(now.indexOf('thr') + 3);
    // A stroke that the field had taken before it was shown that.
    model.actions.typeMemo('one two thr', 'one two three');
    for (const word of ['zero ', ' and', 'three']) expect(model.text.value).toContain(word);
  });

  it('is not sent over and over when it was refused for another reason', async () => {
    const { model, meeting, send } = memoAt([{ ok: false, code: 'too-large' }]);
    model.actions.typeMemo('', 'a');
    await vi.waitFor(() => expect(model.failure.value).toBe('too-large'));
    meeting.value = meetingView();
    expect(send).toHaveBeenCalledTimes(1);
  });
});
