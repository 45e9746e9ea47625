import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { MeetingView } from '#lib/messaging/views.ts';
import { meetingView } from '#support/panel-views.ts';
import { PreparationModel } from './preparation-model.ts';

const before = { topic: 'work', response: 'listen', note: 'old' } as const;

function open() {
  const sent: unknown[] = [];
  const meeting = signal<MeetingView | null>(meetingView({ mine: before }));
  const send = async (_name: string, request: unknown) => {
    sent.push(request);
    return { ok: true } as const;
  };
  return { model: new PreparationModel({ meeting, send }), meeting, sent };
}

describe('Undo', () => {
  it('takes back the last change, and keeps that', () => {
    const { model, sent } = open();
    expect(model.canUndo.value).toBe(false);
    model.chooseTopic('career');
    model.undo();
    expect(model.content.value).toEqual(before);
    expect(sent.at(-1)).toEqual({ meetingId: 'event1', change: { topic: 'work' } });
    expect(model.canUndo.value).toBe(false);
  });

  it('brings back everything that was cleared', () => {
    const { model } = open();
    model.clear();
    expect(model.content.value).toEqual({ topic: null, response: null, note: '' });
    model.undo();
    expect(model.content.value).toEqual(before);
  });

  it('takes one stretch of typing as one step', () => {
    const { model } = open();
    model.typeNote('old n');
    model.flush();
    model.typeNote('old new');
    model.leaveNote();
    model.typeNote('old new newer');
    model.undo();
    expect(model.content.value.note).toBe('old new');
    model.undo();
    expect(model.content.value.note).toBe('old');
    expect(model.canUndo.value).toBe(false);
  });

  it('counts no step when the same was chosen again', () => {
    const { model } = open();
    model.chooseTopic('work');
    expect(model.canUndo.value).toBe(false);
  });

  it('takes back the steps of the meeting on the screen alone', () => {
    const { model, meeting, sent } = open();
    model.chooseTopic('career');
    meeting.value = meetingView({ meetingId: 'event2' });
    model.undo();
    expect(sent).toHaveLength(1);
    meeting.value = meetingView({ mine: before });
    model.undo();
    expect(model.content.value.topic).toBe('work');
  });
});
