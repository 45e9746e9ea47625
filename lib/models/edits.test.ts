import { describe, expect, it } from 'vitest';
import { EMPTY_PREPARATION } from '#lib/domain/preparation.ts';
import { asAnswered, asSent, laidOver, settled, unsent, withChange } from './edits.ts';

const chosen = withChange({}, { topic: 'career' }, 1);
const sent = asSent(chosen, { topic: 'career' });
const AT = '2026-11-24T09:00:00.002Z';
const BEFORE = '2026-11-24T09:00:00.001Z';
const kept = asAnswered(sent, { topic: 'career' }, 1, AT);

describe('Edits over a snapshot', () => {
  it('show at once, and leave other fields to the snapshot', () => {
    const snapshot = {
      ...EMPTY_PREPARATION,
      topic: 'work',
      response: 'listen',
      note: 'x',
    } as const;
    expect(laidOver(snapshot, chosen)).toEqual({ ...snapshot, topic: 'career' });
    const cleared = withChange({}, { topic: null, note: '' }, 1);
    expect(laidOver(snapshot, cleared)).toEqual({ ...EMPTY_PREPARATION, response: 'listen' });
  });

  it('are sent once', () => {
    expect(unsent(chosen)).toEqual({ topic: 'career' });
    expect(unsent(sent)).toEqual({});
  });

  it('wait to be sent again when they were not kept', () => {
    expect(unsent(asAnswered(sent, { topic: 'career' }, 1, null))).toEqual({ topic: 'career' });
  });

  it('are not answered by the answer to an older edit of the same field', () => {
    const newer = asSent(withChange(sent, { topic: 'health' }, 2), { topic: 'health' });
    const answered = asAnswered(newer, { topic: 'career' }, 1, AT);
    expect(settled(answered, AT)).toEqual(newer);
  });

  it('stay over every snapshot that was on its way before, however many', () => {
    let edits = kept;
    for (const at of [null, BEFORE, BEFORE, BEFORE]) edits = settled(edits, at);
    expect(laidOver(EMPTY_PREPARATION, edits).topic).toBe('career');
    expect(settled(edits, AT)).toEqual({});
  });

  it('give way when another device has said something else since', () => {
    expect(settled(kept, '2026-11-24T09:00:00.003Z')).toEqual({});
  });

  it('never give way before they are kept', () => {
    expect(laidOver(EMPTY_PREPARATION, settled(sent, AT)).topic).toBe('career');
  });
});
