import { describe, expect, it } from 'vitest';
import { joined } from './sync-wish.ts';

describe('What several want of a run', () => {
  it('is what one wants, where nobody else wants anything', () => {
    expect(joined(null, {})).toEqual({ retryNow: false, retryParked: false, only: null });
    expect(joined(null, { only: 'read' }).only).toBe('read');
  });

  it('is in a hurry when one of them is, and more so for what was refused', () => {
    const now = joined(null, { retryNow: true });
    expect(joined(now, {})).toMatchObject({ retryNow: true, retryParked: false });
    expect(joined(null, { retryParked: true })).toMatchObject({ retryNow: true });
  });

  it('is all of it, unless both want the same part', () => {
    const send = joined(null, { only: 'send' });
    expect(joined(send, { only: 'send' }).only).toBe('send');
    expect(joined(send, { only: 'read' }).only).toBeNull();
    expect(joined(joined(null, {}), { only: 'read' }).only).toBeNull();
  });
});
