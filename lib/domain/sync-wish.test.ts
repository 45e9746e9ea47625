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

  it('is both parts where they want different ones, and all of it when one wants that', () => {
    const send = joined(null, { only: 'send' });
    expect(joined(send, { only: 'send' }).only).toBe('send');
    const both = joined(send, { only: 'read' });
    expect(both.only).toBe('both');
    expect(joined(both, { only: 'read' }).only).toBe('both');
    expect(joined(both, {}).only).toBeNull();
    expect(joined(joined(null, {}), { only: 'read' }).only).toBeNull();
  });
});
