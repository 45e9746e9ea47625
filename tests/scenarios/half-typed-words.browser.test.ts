import { type Signal, signal } from '@preact/signals';
import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { threadOfBoth } from '#lib/domain/entries/kept-entry.ts';
import { pairTexts } from '#lib/i18n/pair.ts';
import type { MeetingView, PanelView } from '#lib/messaging/views.ts';
import { PanelModel } from '#lib/models/panel-model.ts';
import { FOR_KENJI, panelView } from '#support/panel-views.ts';
import { App } from '../../entrypoints/panel/app.tsx';
import { panelStates } from '../gallery/panel-states.ts';

const texts = pairTexts.en;
const pair = panelStates['prepare-pair']?.view?.meeting?.pair ?? null;
const FOR_HANA = { database: 'sashi', thread: 'hana@example.test' };
const NOBODY_YET = {
  database: 'sashi',
  thread: threadOfBoth('kenji@example.test', 'mika@example.test'),
};

let root: HTMLElement;
let view: Signal<PanelView | null>;
let sent: { readonly for: unknown; readonly said: string }[];

beforeEach(() => {
  sent = [];
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const shown = (change: Partial<MeetingView>) => panelView({ pair, ...change });

function open(change: Partial<MeetingView>) {
  view = signal<PanelView | null>(shown(change));
  const model = new PanelModel({
    view,
    newId: () => 'new',
    clock: { now: () => Date.parse('2026-11-24T01:32:00Z') },
    look: signal({ language: 'auto', appearance: 'calendar' } as const),
    start: { language: 'en', theme: 'light' },
    send: async (_, request) => {
      const whom = typeof request === 'object' && request && 'for' in request ? request.for : null;
      sent.push({ for: whom, said: JSON.stringify(request) });
      return { ok: true };
    },
  });
  const props = {
    memo: signal(null),
    embedded: true,
    together: signal(false),
    storage: signal(null),
    sync: signal(null),
  };
  render(h(App, { model, ...props }), root);
  // What waits behind a line is opened, as a person would.
  for (const section of root.querySelectorAll('details')) section.open = true;
}

const preference = () => page.getByLabelText(Object.values(texts.preferences)[0] ?? '');
const promised = () => page.getByLabelText(texts.what);

describe('Words half typed for one person', () => {
  it.each([
    ['another person is chosen', { for: FOR_HANA }],
    ['another account is shown', { for: { ...FOR_KENJI, database: 'sashi-2' } }],
    ['"Not you?" was said', { for: NOBODY_YET }],
    ['another meeting is open', { meetingId: 'event2' }],
  ])('are not in the field when %s', async (_, change) => {
    open({ for: FOR_KENJI });
    await userEvent.fill(promised(), 'only for Kenji');
    await userEvent.fill(preference(), 'only for Kenji');
    view.value = shown({ for: FOR_KENJI, ...change });
    await expect.element(preference()).toHaveValue('');
    await expect.element(promised()).toHaveValue('');
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.map((one) => one.for)).toEqual(sent.map(() => FOR_KENJI));
  });

  it('stay when the person turns out to be the one who was meant', async () => {
    open({ for: NOBODY_YET });
    await userEvent.fill(promised(), 'half a sent');
    view.value = shown({ for: FOR_KENJI });
    await expect.element(promised()).toHaveValue('half a sent');
  });

  it('stay when the background has news of the same meeting', async () => {
    open({ for: FOR_KENJI });
    await userEvent.fill(promised(), 'half a sent');
    view.value = shown({ for: FOR_KENJI, title: 'Another name' });
    await expect.element(page.getByText(texts.ownerQuestion)).toBeVisible();
    await expect.element(promised()).toHaveValue('half a sent');
  });

  it('that an input method still had are kept for that person, whoever comes next', async () => {
    open({ for: FOR_KENJI });
    const field = preference().element() as HTMLTextAreaElement;
    field.focus();
    field.value = 'そうだん';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    await expect.element(preference()).toHaveFocus();
    expect(sent).toEqual([]);
    view.value = shown({ for: FOR_HANA });
    await expect.element(preference()).toHaveValue('');
    expect(sent).toEqual([{ for: FOR_KENJI, said: expect.stringContaining('そうだん') }]);
  });
});
