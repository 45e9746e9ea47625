import { expect, test } from 'vitest';
import { TITLE_LIMIT } from '#lib/domain/calendar-event.ts';
import { LONGEST_TITLE } from './title.ts';

test('as much of a title is kept as the background takes', () => {
  expect(LONGEST_TITLE).toBe(TITLE_LIMIT);
});
