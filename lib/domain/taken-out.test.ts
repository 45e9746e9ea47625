import { describe, expect, it } from 'vitest';
import { meetingRow } from '#support/rows.ts';
import { takenOut } from './taken-out.ts';

const [mine, theirs] = ['hana@example.com', 'yamada@example.com'];
const known = [
  meetingRow({ meetingId: 'one', calendar: mine }),
  meetingRow({ meetingId: 'two', calendar: mine }),
];
const shown = (...ids: string[]) => ids.map((eventId) => ({ eventId, calendar: mine }));

describe('What is missing on a day that is seen as a whole', () => {
  it('was taken out of the calendar', () => {
    expect(takenOut(known, shown('two', 'lunch'))).toEqual(['one']);
    expect(takenOut(known, shown('one', 'two'))).toEqual([]);
  });

  it('may be anything as long as nothing of that calendar is shown', () => {
    expect(takenOut(known, [])).toEqual([]);
    expect(takenOut(known, [{ eventId: 'lunch', calendar: theirs }])).toEqual([]);
  });
});
