import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { EMPTY_PREPARATION } from '#lib/domain/preparation.ts';
import type { MeetingView } from '#lib/messaging/views.ts';
import { FOR_KENJI, meetingView } from '#support/panel-views.ts';
import { PreparationModel } from './preparation-model.ts';

const before = { ...EMPTY_PREPARATION, topic: 'work', response: 'listen', note: 'old' } as const;

function open() {
  const sent: unknown[] = [];
  const meeting = signal<MeetingView | null>(meetingView({ mine: before }));
  const send = async (_name: string, request: unknown) => {
    sent.push(request);
    return { ok: true } as const;
  };
  return { model: new PreparationModel({ newId: () => 'new', meeting, send }), meeting, sent };
}

describe('Undo', () => {
  it('takes back the last change, and keeps that', () => {
    const { model, sent } = open();
    expect(model.canUndo.value).toBe(false);
    model.actions.chooseTopic('career');
    model.actions.undo();
    expect(model.content.value).toEqual(before);
    expect(sent.at(-1)).toEqual({ meetingId: 'event1', for: FOR_KENJI, change: { topic: 'work' } });
    expect(model.canUndo.value).toBe(false);
  });

  it('brings back everything that was cleared', () => {
    const { model } = open();
    model.actions.clear();
    expect(model.content.value).toEqual(EMPTY_PREPARATION);
    model.actions.undo();
    expect(model.content.value).toEqual(before);
  });

  it('takes one stretch of typing as one step', () => {
    const { model } = open();
    model.actions.typeNote('old n');
    model.actions.flush();
    model.actions.typeNote('old new');
    model.actions.leaveNote();
    model.actions.typeNote('old new newer');
    model.actions.undo();
    expect(model.content.value.note).toBe('old new');
    model.actions.undo();
    expect(model.content.value.note).toBe('old');
    expect(model.canUndo.value).toBe(false);
  });

  it('counts no step when the same was chosen again', () => {
    const { model } = open();
    model.actions.chooseTopic('work');
    expect(model.canUndo.value).toBe(false);
  });

  it('takes back the steps of the meeting on the screen alone', () => {
    const { model, meeting, sent } = open();
    model.actions.chooseTopic('career');
    meeting.value = meetingView({ meetingId: 'event2' });
    model.actions.undo();
    expect(sent).toHaveLength(1);
    meeting.value = meetingView({ mine: before });
    model.actions.undo();
    expect(model.content.value.topic).toBe('work');
  });
});
