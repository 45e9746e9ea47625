import { describe, expect, it, vi } from 'vitest';
import { send } from './send.ts';

const sendMessage = vi.hoisted(() => vi.fn<(envelope: unknown) => unknown>());
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }));

const UNREACHABLE = { ok: false, code: 'unreachable' };

describe('Sending', () => {
  it('puts name and request into one envelope and brings back the answer', async () => {
    sendMessage.mockResolvedValueOnce({ ok: true });
    expect(await send('panel.opens', false)).toEqual({ ok: true });
    expect(sendMessage).toHaveBeenCalledWith({ name: 'panel.opens', request: false });
    sendMessage.mockResolvedValueOnce({ ok: false, code: 'note-too-long', note: 'more' });
    expect(await send('sync.now', null)).toEqual({ ok: false, code: 'note-too-long' });
  });

  it('says that nobody is there when the extension was reloaded under the page', async () => {
    sendMessage.mockImplementationOnce(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await send('meeting.closed', null)).toEqual(UNREACHABLE);
  });

  it('says that nobody is there when the worker died while answering', async () => {
    sendMessage.mockRejectedValueOnce(new Error('The message port closed'));
    expect(await send('meeting.closed', null)).toEqual(UNREACHABLE);
  });

  it.each([undefined, null, 'ok', { ok: 1 }, { ok: false }, { code: 'x' }])(
    'takes %j for no answer',
    async (answer) => {
      sendMessage.mockResolvedValueOnce(answer);
      expect(await send('meeting.closed', null)).toEqual(UNREACHABLE);
    },
  );
});
