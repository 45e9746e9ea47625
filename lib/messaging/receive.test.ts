import { afterEach, describe, expect, it, vi } from 'vitest';
import { TeamError } from '#lib/domain/ports.ts';
import { answerTo, type Handlers } from './receive.ts';
import type { Sender } from './sender.ts';

vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'ours', getURL: (path: string) => `chrome-extension://ours${path}` } },
}));

const contentScript: Sender = {
  id: 'ours',
  url: 'https://calendar.google.com/calendar/u/0/r',
  origin: 'https://calendar.google.com',
  frameId: 0,
  tab: { id: 7 },
};
const popup: Sender = {
  id: 'ours',
  url: 'chrome-extension://ours/popup.html',
  origin: 'chrome-extension://ours',
};
const embeddedPanel: Sender = {
  ...popup,
  url: 'chrome-extension://ours/panel.html',
  frameId: 4,
  tab: { id: 7 },
};
const panelInTab: Sender = { ...embeddedPanel, frameId: 0, tab: { id: 9 } };

const handle = vi.fn<(request: unknown, origin: unknown) => Promise<void>>(async () => {});
const handlers = new Proxy({}, { get: () => handle }) as Handlers;
const ask = (name: unknown, request: unknown, sender: Sender) =>
  answerTo(handlers, { name, request }, sender);
const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
afterEach(() => vi.clearAllMocks());

const someone = { database: 'sashi', thread: '' };

describe('The door of the background', () => {
  it.each([
    ['the popup', popup, null],
    ['the panel embedded in Calendar', embeddedPanel, 7],
    ['the panel in a tab of its own', panelInTab, null],
  ])('lets %s ask for what is its own, and knows its tab', async (_, sender, tabId) => {
    expect(await ask('sync.now', null, sender)).toEqual({ ok: true });
    expect(handle).toHaveBeenCalledWith(null, { from: 'own', tabId });
  });

  it('lets the content script say what is on the page, and knows its tab', async () => {
    expect(await ask('meeting.closed', null, contentScript)).toEqual({ ok: true });
    expect(handle).toHaveBeenCalledWith(null, { from: 'page', tabId: 7 });
  });

  it('lets both say what anybody of us may', async () => {
    expect(await ask('panel.opens', false, contentScript)).toEqual({ ok: true });
    expect(await ask('panel.opens', false, popup)).toEqual({ ok: true });
  });

  it.each([
    ['the content script, for what is ours alone', 'sync.now', null, contentScript],
    ['a page of ours, for what only Calendar can know', 'meeting.closed', null, popup],
    ['another extension', 'sync.now', null, { ...popup, id: 'theirs' }],
    [
      'a script of ours in a frame of Calendar',
      'meeting.closed',
      null,
      { ...contentScript, frameId: 3 },
    ],
    [
      'a script of ours on another site',
      'meeting.closed',
      null,
      {
        ...contentScript,
        url: 'https://calendar.google.com.evil.example/',
        origin: 'https://calendar.google.com.evil.example',
      },
    ],
    [
      'Calendar without encryption',
      'meeting.closed',
      null,
      {
        ...contentScript,
        url: 'http://calendar.google.com/',
        origin: 'http://calendar.google.com',
      },
    ],
    ['a sandboxed frame', 'sync.now', null, { ...embeddedPanel, origin: 'null' }],
    ['somebody without an address', 'sync.now', null, { id: 'ours' }],
  ])('refuses %s', async (_, name, request, sender) => {
    expect(await ask(name, request, sender)).toEqual({ ok: false, code: 'not-allowed' });
    expect(handle).not.toHaveBeenCalled();
  });

  it.each(['nothing.known', 'toString', '__proto__', 42, undefined])(
    'does not know a message called %s',
    async (name) => {
      expect(await ask(name, null, popup)).toEqual({ ok: false, code: 'unknown-message' });
    },
  );

  it.each([null, 'text', []])('does not know a message that is %j', async (message) => {
    expect(await answerTo(handlers, message, popup)).toEqual({
      ok: false,
      code: 'unknown-message',
    });
  });

  it.each([
    ['panel.opens', 'yes'],
    ['meeting.choose', ''],
    ['role.choose', { meetingId: 'm', role: 'administrator' }],
    ['preparation.save', { meetingId: 'm', for: someone, change: { topic: 'money' } }],
    ['preparation.save', { meetingId: 'm', for: someone, change: {}, author: 'them' }],
  ])('refuses a %s of another shape', async (name, request) => {
    expect(await ask(name, request, popup)).toEqual({ ok: false, code: 'invalid-request' });
    expect(handle).not.toHaveBeenCalled();
  });

  it('answers with what the handler says', async () => {
    handle.mockResolvedValueOnce({ ok: false, code: 'note-too-long' } as never);
    expect(await ask('sync.now', null, popup)).toEqual({ ok: false, code: 'note-too-long' });
  });

  it('turns the team’s refusals into their codes, and all else into one', async () => {
    handle.mockRejectedValueOnce(new TeamError('denied'));
    expect(await ask('sync.now', null, popup)).toEqual({ ok: false, code: 'denied' });
    handle.mockRejectedValueOnce(new RangeError('my secret note'));
    expect(await ask('sync.now', null, popup)).toEqual({ ok: false, code: 'failed' });
  });

  it('logs what kind of error it was, and not a word of what it was about', async () => {
    handle.mockRejectedValueOnce(new RangeError('my secret note\n    at my secret note'));
    await ask('sync.now', null, popup);
    const logged = warn.mock.calls.flat().join('\n');
    expect(logged).toContain('sync.now: RangeError');
    expect(logged).not.toContain('secret');
  });
});
