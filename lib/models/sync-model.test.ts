import { describe, expect, it, vi } from 'vitest';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { SyncModel } from './sync-model.ts';

function modelWith(answer: Outcome, copy: (text: string) => Promise<void> = async () => {}) {
  const send = vi.fn<(name: string, request: unknown) => Promise<Outcome>>(async () => answer);
  const model = new SyncModel({ send, language: () => 'ja', copy });
  return { model, send };
}

describe('What could not be shared', () => {
  it('is taken out as a copy in the language of the screen, and says so', async () => {
    const written: string[] = [];
    const { model, send } = modelWith({ ok: true, text: '話したいこと' }, async (text) => {
      written.push(text);
    });
    await model.actions.copyOut('id');
    expect(send).toHaveBeenCalledWith('stuck.copy', { id: 'id', language: 'ja' });
    expect(written).toEqual(['話したいこと']);
    expect(model.copied.value).toBe('id');
    await model.actions.retry('id');
    expect(model.copied.value).toBeNull();
  });

  it('says when the browser does not let it be copied, and when trying again did not help', async () => {
    const refusing = modelWith({ ok: true, text: 'x' }, async () => {
      throw new Error('not allowed');
    });
    await refusing.model.actions.copyOut('id');
    expect(refusing.model.failure.value).toBe('failed');
    const { model } = modelWith({ ok: false, code: 'still-unreadable' });
    await model.actions.retry('id');
    expect(model.failure.value).toBe('still-unreadable');
    expect(model.busy.value).toBe(false);
  });
});
