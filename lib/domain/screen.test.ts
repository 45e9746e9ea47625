import { describe, expect, it } from 'vitest';
import { blankScreen, NO_TAB, screenFor } from './screen.ts';

const screen = (tabId: number, minute: number, meetingId: string | null) => ({
  ...blankScreen(tabId, `2026-11-01T10:0${minute}:00.000Z`),
  meetingId,
});

describe('The meeting on a screen', () => {
  const screens = [screen(7, 1, 'a'), screen(8, 3, 'b'), screen(9, 4, null)];

  it('is that of its own tab', () => {
    expect(screenFor(screens, 7)?.meetingId).toBe('a');
    expect(screenFor(screens, 5)).toBeNull();
  });

  it('is without a tab the one that was opened last anywhere', () => {
    expect(screenFor(screens, null)?.meetingId).toBe('b');
    expect(screenFor([...screens, screen(NO_TAB, 5, 'c')], null)?.meetingId).toBe('c');
    expect(screenFor([], null)).toBeNull();
  });
});
