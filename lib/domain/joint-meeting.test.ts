import { describe, expect, it } from 'vitest';
import { cardOf, sharedMeetingKind } from './joint-meeting.ts';

const { blank, merge, read, write } = sharedMeetingKind;
const drawn = (id: string, minute: number, text: string | null = null) => ({
  drawn: { [id]: { at: `2026-11-27T01:0${minute}:00.000Z`, text } },
});
const at = (now: number) => ({ now, edit: `edit${now}` });

describe('The card on the table', () => {
  it('is the one that was drawn last', () => {
    const one = write(blank, drawn('calm-new-1', 1), at(1));
    const two = write(one, drawn('calm-new-2', 2), at(2));
    expect(cardOf(read(two))).toEqual({ id: 'calm-new-2', text: null });
    expect(cardOf(read(blank))).toBeNull();
  });

  it('is the same for both who draw at once', () => {
    const mine = write(blank, drawn('calm-new-1', 1), at(1));
    const theirs = write(blank, drawn('own-1', 1, 'Which tree?'), at(1));
    expect(cardOf(read(merge(mine, theirs)))).toEqual(cardOf(read(merge(theirs, mine))));
  });

  it('is gone when it was put away, until another is drawn', () => {
    const one = write(blank, drawn('a', 1), at(1));
    const away = write(one, { awayAt: '2026-11-27T01:02:00.000Z' }, at(2));
    expect(cardOf(read(away))).toBeNull();
    expect(cardOf(read(write(away, drawn('b', 3), at(3))))?.id).toBe('b');
  });
});
