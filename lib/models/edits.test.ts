import { describe, expect, it } from 'vitest';
import { EMPTY_PREPARATION } from '#lib/domain/preparation.ts';
import { asAnswered, asSent, laidOver, settled, unsent, withChange } from './edits.ts';

const chosen = withChange({}, { topic: 'career' }, 1);
const sent = asSent(chosen, { topic: 'career' });
const kept = asAnswered(sent, { topic: 'career' }, 1, true);

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
    expect(unsent(asAnswered(sent, { topic: 'career' }, 1, false))).toEqual({ topic: 'career' });
  });

  it('are not answered by the answer to an older edit of the same field', () => {
    const newer = asSent(withChange(sent, { topic: 'health' }, 2), { topic: 'health' });
    const answered = asAnswered(newer, { topic: 'career' }, 1, true);
    expect(settled(answered, { ...EMPTY_PREPARATION, topic: 'health' })).toEqual(newer);
  });

  it('stay until the snapshot has caught up, over one that was on its way before', () => {
    const stale = settled(kept, EMPTY_PREPARATION);
    expect(laidOver(EMPTY_PREPARATION, stale).topic).toBe('career');
    expect(settled(stale, { ...EMPTY_PREPARATION, topic: 'career' })).toEqual({});
  });

  it('give way when another device has said something else since', () => {
    const elsewhere = { ...EMPTY_PREPARATION, topic: 'people' } as const;
    expect(laidOver(elsewhere, settled(settled(kept, elsewhere), elsewhere)).topic).toBe('people');
  });

  it('never give way before they are kept', () => {
    const twice = settled(settled(sent, EMPTY_PREPARATION), EMPTY_PREPARATION);
    expect(laidOver(EMPTY_PREPARATION, twice).topic).toBe('career');
  });
});
