import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { PanelView } from '#lib/messaging/views.ts';
import { FOR_KENJI, panelView } from '#support/panel-views.ts';
import { PanelModel } from './panel-model.ts';

function open(first: PanelView | null, outcome: Outcome = { ok: true }) {
  const sent: unknown[] = [];
  const view = signal(first);
  let now = Date.parse('2026-11-24T23:59:30Z');
  const model = new PanelModel({
    newId: () => 'new',
    view,
    clock: { now: () => now },
    look: signal({ language: 'auto', appearance: 'calendar' } as const),
    start: { language: 'en', theme: 'auto' },
    send: async (name, request) => {
      sent.push([name, request]);
      return outcome;
    },
  });
  return { model, view, sent, wait: (ms: number) => (now += ms) };
}

describe('The panel', () => {
  beforeEach(() => void vi.stubEnv('TZ', 'UTC'));
  afterEach(() => void vi.unstubAllEnvs());

  it('follows the language and theme of the calendar page', () => {
    const { model, view } = open(null);
    expect(model.appearance.value).toEqual({ language: 'en', theme: 'auto' });
    view.value = { ...panelView(), calendar: { language: 'ja', dark: true } };
    expect(model.appearance.value).toEqual({ language: 'ja', theme: 'dark' });
  });

  it('asks about the meeting that is on the screen', () => {
    const { model, sent } = open(panelView({ oneOnOne: 'unsure', lineageId: 'series' }));
    model.actions.mark(false);
    model.actions.chooseMe('mika@example.test');
    model.actions.chooseRole('supporter');
    expect(sent).toEqual([
      ['meeting.mark', { lineageId: 'series', oneOnOne: false }],
      ['me.choose', 'mika@example.test'],
      ['role.choose', { meetingId: 'event1', role: 'supporter' }],
    ]);
  });

  it('asks nothing when no meeting is open', () => {
    const { model, sent } = open(panelView(null));
    model.actions.mark(true);
    model.actions.chooseRole('member');
    expect(sent).toEqual([]);
  });

  it('keeps what was typed before it closes', () => {
    const { model, sent } = open(panelView());
    model.actions.typeNote('half a sent');
    model.actions.close();
    expect(sent).toEqual([
      [
        'preparation.save',
        { meetingId: 'event1', for: FOR_KENJI, change: { note: 'half a sent' } },
      ],
      ['panel.opens', false],
    ]);
  });

  it('says the code of what did not happen, until something does', async () => {
    const { model } = open(panelView(), { ok: false, code: 'unreachable' });
    model.actions.mark(true);
    await vi.waitFor(() => expect(model.failure.value.asking).toBe('unreachable'));
  });

  it('knows when today has become yesterday', () => {
    const { model, wait } = open(panelView());
    expect(model.today.value).toBe('2026-11-24');
    wait(60_000);
    model.tick();
    expect(model.today.value).toBe('2026-11-25');
  });
});
