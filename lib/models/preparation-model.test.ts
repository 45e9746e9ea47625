import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_PREPARATION, NOTE_LIMIT } from '#lib/domain/preparation.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { MeetingView } from '#lib/messaging/views.ts';
import { FOR_KENJI, meetingView } from '#support/panel-views.ts';
import { PreparationModel } from './preparation-model.ts';

const unknown = meetingView({ for: { ...FOR_KENJI, thread: '' } });

function open(
  answer: () => Promise<Outcome> = async () => ({ ok: true }),
  first: MeetingView = meetingView(),
) {
  const sent: unknown[] = [];
  const meeting = signal<MeetingView | null>(first);
  const model = new PreparationModel({
    newId: () => 'new',
    meeting,
    send: (_name, request) => {
      sent.push(request);
      return answer();
    },
  });
  return { model, meeting, sent };
}

describe('Preparing', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('keeps each of the two taps at once, in any order', () => {
    const { model, sent } = open();
    model.actions.chooseResponse('listen');
    model.actions.chooseTopic('career');
    expect(sent).toEqual([
      { meetingId: 'event1', for: FOR_KENJI, change: { response: 'listen' } },
      { meetingId: 'event1', for: FOR_KENJI, change: { topic: 'career' } },
    ]);
    expect(model.content.value).toMatchObject({ topic: 'career', response: 'listen', note: '' });
  });

  it('keeps a note as it is typed, each stroke at once', () => {
    const { model, sent } = open();
    model.actions.typeNote('a');
    model.actions.typeNote('ab');
    model.actions.typeNote('abc');
    model.actions.leaveNote();
    const kept = ['a', 'ab', 'abc'].map((note) => ({
      meetingId: 'event1',
      for: FOR_KENJI,
      change: { note },
    }));
    expect(sent).toEqual(kept);
  });

  it('keeps the note of a further topic stroke by stroke, and takes it back in one step', () => {
    const { model, sent } = open();
    model.actions.addTopic();
    for (const note of ['a', 'ab', 'abc']) model.actions.typeTopicNote('new', note);
    const noteOf = (request: unknown) =>
      (request as { change: { more: Record<string, { note: string }> } }).change.more['new']?.note;
    expect(sent.map(noteOf)).toEqual(['', 'a', 'ab', 'abc']);
    model.actions.leaveNote();
    model.actions.undo();
    expect(model.content.value.more['new']?.note).toBe('');
    expect(sent.map(noteOf)).toEqual(['', 'a', 'ab', 'abc', '']);
  });

  it('waits for the input method, but loses nothing when the page goes', async () => {
    const { model, sent } = open();
    model.actions.compose(true);
    model.actions.typeNote('そうだ');
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent).toEqual([]);
    model.actions.flush();
    expect(sent).toEqual([{ meetingId: 'event1', for: FOR_KENJI, change: { note: 'そうだ' } }]);
    model.actions.typeNote('相談');
    model.actions.compose(false);
    await vi.advanceTimersByTimeAsync(300);
    expect(sent).toHaveLength(2);
  });

  it('sends what was typed to the meeting it was typed for', () => {
    const { model, meeting, sent } = open();
    model.actions.typeNote('for the first');
    meeting.value = meetingView({ meetingId: 'event2' });
    expect(sent).toEqual([
      { meetingId: 'event1', for: FOR_KENJI, change: { note: 'for the first' } },
    ]);
    expect(model.content.value.note).toBe('');
    expect(model.canUndo.value).toBe(false);
  });

  it('goes on with what was typed before it was known for whom', async () => {
    const { model, meeting, sent } = open(undefined, unknown);
    model.actions.typeNote('a');
    meeting.value = meetingView();
    expect(model.content.value.note).toBe('a');
    model.actions.typeNote('ab');
    expect(sent.map((request) => (request as { change: unknown }).change)).toEqual([
      { note: 'a' },
      { note: 'ab' },
    ]);
    await vi.advanceTimersByTimeAsync(0);
    expect(model.saving.value).toBe(false);
    model.actions.leaveNote();
    model.actions.undo();
    expect(model.content.value.note).toBe('');
  });

  it('takes what was typed for nobody known over to one person only', () => {
    const { model, meeting } = open(undefined, unknown);
    model.actions.typeNote('about Kenji');
    meeting.value = meetingView();
    meeting.value = unknown;
    expect(model.content.value.note).toBe('');
    meeting.value = meetingView({ for: { ...FOR_KENJI, thread: 'sato@example.test' } });
    expect(model.content.value.note).toBe('');
    meeting.value = meetingView();
    expect(model.content.value.note).toBe('about Kenji');
  });

  it('never sends to another guest, or account, what was typed for the one before', () => {
    const { model, meeting, sent } = open();
    model.actions.compose(true);
    model.actions.typeNote('about Sato');
    for (const change of [{ thread: 'sato@example.test' }, { database: 'sashi-other' }]) {
      meeting.value = meetingView({ for: { ...FOR_KENJI, ...change } });
      expect(model.content.value.note).toBe('');
      expect(model.canUndo.value).toBe(false);
    }
    expect(sent).toEqual([{ meetingId: 'event1', for: FOR_KENJI, change: { note: 'about Sato' } }]);
  });

  it('never cuts a note that is too long: it stays, and is kept once it fits', () => {
    const { model, sent } = open();
    model.actions.typeNote('x'.repeat(NOTE_LIMIT + 1));
    model.actions.leaveNote();
    model.actions.chooseTopic('work');
    expect(model.content.value.note).toHaveLength(NOTE_LIMIT + 1);
    expect(sent).toEqual([{ meetingId: 'event1', for: FOR_KENJI, change: { topic: 'work' } }]);
    model.actions.typeNote('x'.repeat(NOTE_LIMIT));
    model.actions.leaveNote();
    expect(sent).toHaveLength(2);
  });

  it('leaves what could not be kept on the screen, says why, and tries again', async () => {
    const outcomes: Outcome[] = [{ ok: false, code: 'failed' }, { ok: true }];
    const { model, meeting, sent } = open(async () => outcomes.shift() ?? { ok: true });
    model.actions.chooseTopic('health');
    await vi.advanceTimersByTimeAsync(0);
    meeting.value = meetingView();
    expect(model.content.value.topic).toBe('health');
    expect(model.failure.value).toBe('failed');
    model.actions.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(model.failure.value).toBeNull();
    expect(sent[1]).toEqual({ meetingId: 'event1', for: FOR_KENJI, change: { topic: 'health' } });
  });

  it('shows what is being typed, whatever old views arrive meanwhile', async () => {
    const at = (second: number) => `2026-11-24T09:00:0${second}.000Z`;
    let kept = 0;
    const { model, meeting } = open(async () => ({ ok: true, text: at((kept += 1)) }));
    for (const note of ['t', 'th', 'tha']) model.actions.typeNote(note);
    await vi.advanceTimersByTimeAsync(0);
    for (const mineAt of [null, at(1), at(1), at(2)]) {
      meeting.value = meetingView({ mine: { ...EMPTY_PREPARATION, note: 't' }, mineAt });
      expect(model.content.value.note).toBe('tha');
    }
    meeting.value = meetingView({ mine: { ...EMPTY_PREPARATION, note: 'other' }, mineAt: at(4) });
    expect(model.content.value.note).toBe('other');
  });

  it('sends again what nobody answered, as soon as the background is back', async () => {
    const outcomes: Outcome[] = [{ ok: false, code: 'unreachable' }];
    const { model, meeting, sent } = open(async () => outcomes.shift() ?? { ok: true });
    model.actions.typeNote('in mid-sentence');
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toHaveLength(1);
    meeting.value = meetingView();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toHaveLength(2);
    expect(model.failure.value).toBeNull();
  });
});
