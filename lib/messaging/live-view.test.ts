import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askFirst } from './asked-first.ts';
import { subscribe } from './live-view.ts';
import type { PopupView } from './views.ts';

/** A port whose other end is in the hands of the test. */
function fakePort() {
  const heard: ((message: unknown) => void)[] = [];
  const ended: (() => void)[] = [];
  return {
    postMessage: vi.fn<(message: unknown) => void>(),
    disconnect: vi.fn<() => void>(),
    onMessage: {
      addListener: (listener: (message: unknown) => void) => heard.push(listener),
      removeListener: (listener: (message: unknown) => void) =>
        heard.splice(heard.indexOf(listener), 1),
    },
    onDisconnect: { addListener: (listener: () => void) => ended.push(listener) },
    push: (message: unknown) => {
      for (const listener of heard) listener(message);
    },
    /** The worker dies. */
    die: () => {
      for (const listener of ended) listener();
    },
  };
}

const connect = vi.hoisted(() => vi.fn<(info: { name: string }) => unknown>());
vi.mock('wxt/browser', () => ({ browser: { runtime: { connect } } }));

const view: PopupView = {
  account: { team: null, me: null },
  feedback: { ask: null, stopped: null },
  upcoming: [],
  invitation: null,
  hints: { digest: false, hints: [] },
  health: [],
  otherAccounts: [],
  newsSeen: '',
  policy: {},
};
let ports: ReturnType<typeof fakePort>[];
let shown: PopupView[];
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  ports = [];
  shown = [];
  life = new AbortController();
  connect.mockReset().mockImplementation(() => {
    const port = fakePort();
    ports.push(port);
    return port;
  });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const open = () => subscribe('popup', (one) => shown.push(one), life.signal);

describe('A live view', () => {
  it('shows each view that comes', () => {
    open();
    ports[0]?.push(view);
    ports[0]?.push({ ...view, health: [{ surface: 'chips', layer: 3 }] });
    expect(connect).toHaveBeenCalledWith({ name: 'popup' });
    expect(shown).toEqual([view, { ...view, health: [{ surface: 'chips', layer: 3 }] }]);
  });

  it('says something within every half minute, so that the worker lives', () => {
    open();
    vi.advanceTimersByTime(60_000);
    expect(ports[0]?.postMessage.mock.calls.length).toBeGreaterThanOrEqual(2);
  });

  it('opens again when the worker died, and stops pinging the dead one', () => {
    open();
    ports[0]?.die();
    vi.advanceTimersByTime(1_000);
    ports[1]?.push(view);
    vi.advanceTimersByTime(60_000);
    expect(shown).toEqual([view]);
    expect(ports).toHaveLength(2);
    expect(ports[0]?.postMessage).not.toHaveBeenCalled();
  });

  it('tries later and later while nobody answers, but never gives up', () => {
    connect.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    open();
    vi.advanceTimersByTime(10_000);
    const early = connect.mock.calls.length;
    vi.advanceTimersByTime(60_000);
    const late = connect.mock.calls.length - early;
    expect(early).toBeLessThan(12);
    expect(late).toBeGreaterThanOrEqual(5);
    expect(late).toBeLessThanOrEqual(7);
  });

  it('is quick again once a view has come', () => {
    open();
    for (let time = 0; time < 5; time += 1) {
      ports.at(-1)?.die();
      vi.advanceTimersByTime(10_000);
    }
    ports.at(-1)?.push(view);
    const before = ports.length;
    ports.at(-1)?.die();
    vi.advanceTimersByTime(150);
    expect(ports).toHaveLength(before + 1);
  });

  it('closes its port when its owner goes, and never opens another', () => {
    open();
    life.abort();
    vi.advanceTimersByTime(60_000);
    expect(ports).toHaveLength(1);
    expect(ports[0]?.disconnect).toHaveBeenCalledOnce();
    expect(ports[0]?.postMessage).not.toHaveBeenCalled();
  });

  it('does not come back when its owner went while it was waiting', () => {
    open();
    ports[0]?.die();
    life.abort();
    vi.advanceTimersByTime(60_000);
    expect(ports).toHaveLength(1);
  });

  it('is never opened for an owner that has gone already', () => {
    life.abort();
    open();
    expect(connect).not.toHaveBeenCalled();
  });

  it('shows at once what came of asking first, and each view once', () => {
    askFirst('popup');
    ports[0]?.push(view);
    open();
    expect(shown).toEqual([view]);
    ports[0]?.push({ ...view, otherAccounts: ['mika@example.com'] });
    expect(shown.slice(1)).toEqual([{ ...view, otherAccounts: ['mika@example.com'] }]);
    expect(ports).toHaveLength(1);
  });

  it('asks anew when the worker died since it was asked first, and when it dies later', () => {
    askFirst('popup');
    ports[0]?.die();
    open();
    ports[1]?.push(view);
    expect(shown).toEqual([view]);
    ports[1]?.die();
    vi.advanceTimersByTime(1_000);
    expect(ports).toHaveLength(3);
  });

  it('leaves to others what they asked first', () => {
    askFirst('panel');
    open();
    expect(connect).toHaveBeenLastCalledWith({ name: 'popup' });
    subscribe('panel', () => {}, life.signal);
    expect(ports).toHaveLength(2);
  });
});
