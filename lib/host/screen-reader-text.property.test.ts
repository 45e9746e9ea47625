import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSpokenText } from './screen-reader-text.ts';
import { placeSpan } from './span.ts';

function read(line: string, visible: readonly string[]) {
  const spoken = readSpokenText(line, visible);
  return spoken && { ...placeSpan(spoken.span, null), title: spoken.title };
}

const nothing = { onDate: null, start: null, end: null, title: null };

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    '9am',
    '10:15',
    '午後3時',
    ' to ',
    '～',
    ', ',
    '、',
    '「',
    '」',
    'All day',
    '終日',
    'Calendar: ',
    'カレンダー: ',
    'No location',
    'Location: ',
    'June 10, 2024',
    '10 June',
    '2026年 1月 12日',
    '5',
    ' – ',
    'x',
    '山',
    '\u202e',
    '\u202f',
    '\ud83d',
    '😀',
    '<b>',
    '99',
    'Accepted',
    '',
  );
  const lines = fc.oneof(
    fc.string({ unit: 'binary-ascii' }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  );

  test('it never throws, and what it gives are real days, times in order and a title of the text', () => {
    fc.assert(
      fc.property(lines, fc.array(lines, { maxLength: 3 }), (line, visible) => {
        const { onDate, start, end, title } = read(line, visible) ?? nothing;
        expect(onDate ?? '2024-06-10').toBe(
          new Date(onDate ?? '2024-06-10').toISOString().slice(0, 10),
        );
        expect(start ?? '00:00').toMatch(/^(\d{4}-\d\d-\d\dT)?\d\d:\d\d$/);
        expect(end ?? '00:00').toMatch(/^(\d{4}-\d\d-\d\dT)?\d\d:\d\d$/);
        expect(!onDate || !start || !end || start <= end).toBe(true);
        expect(line).toContain(title ?? '');
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    '、',
    '」、',
    ', ',
    ' ',
    '「',
    '9',
    'June ',
    ', June 1',
    '～',
    ', Calendar: ',
    '「」、',
  ])('a long run of %j takes no time', (piece) => {
    const line = `9am to 10am, ${piece.repeat(9000 / piece.length)}x`;
    const before = performance.now();
    readSpokenText(line);
    readSpokenText(`10:00～11:00、「${piece.repeat(9000 / piece.length)}x`);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
