import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { PopupModel } from './popup-model.ts';

function open(answer: () => Promise<Outcome> = async () => ({ ok: true })) {
  const calls: unknown[] = [];
  const model = new PopupModel({
    view: signal(null),
    showPanel: () => calls.push('panel shown'),
    copy: async (text) => void calls.push(text),
    showOptions: () => {},
    allowSignIn: async () => true,
    send: (name, request) => {
      calls.push([name, request]);
      return answer();
    },
  });
  return { model, calls };
}

describe('The popup', () => {
  it('chooses the meeting and shows the panel within the same click', () => {
    const { model, calls } = open();
    model.actions.open('event1');
    expect(calls).toEqual([['meeting.choose', 'event1'], 'panel shown']);
  });

  it('copies the report that the background writes', async () => {
    const { model, calls } = open(async () => ({ ok: true, text: 'all is well' }));
    await model.actions.copyReport();
    expect(calls).toEqual([['report.write', []], 'all is well']);
  });

  it('says so when there is no report to copy', async () => {
    const { model } = open(async () => ({ ok: false, code: 'unreachable' }));
    await expect(model.actions.copyReport()).rejects.toThrow('There is no report.');
  });

  it('takes a pasted link without the blanks around it', () => {
    const { model, calls } = open();
    void model.actions.join('  https://team.example/#x \n');
    expect(calls).toEqual([['team.join', 'https://team.example/#x']]);
  });

  it('asks once, however often a button is pressed', async () => {
    let finish: (outcome: Outcome) => void = () => {};
    const { model, calls } = open(() => new Promise((resolve) => (finish = resolve)));
    const first = model.actions.join('sashi-team:x');
    void model.actions.join('sashi-team:x');
    expect(calls).toHaveLength(1);
    expect(model.busy.value).toBe(true);
    finish({ ok: true });
    await first;
    expect(model.busy.value).toBe(false);
  });

  it('says why something did not happen, and forgets it once it does', async () => {
    const outcomes: Outcome[] = [{ ok: false, code: 'team-link-none' }, { ok: true }];
    const { model } = open(async () => outcomes.shift() ?? { ok: false, code: 'unreachable' });
    await model.actions.join('nonsense');
    expect(model.failure.value).toBe('team-link-none');
    await model.actions.signOut(false);
    expect(model.failure.value).toBeNull();
    model.actions.open('event1');
    await vi.waitFor(() => expect(model.failure.value).toBe('unreachable'));
  });
});
