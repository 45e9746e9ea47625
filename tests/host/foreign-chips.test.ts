/** Chips in other languages, whatever part of them is seen: what is read is right, or null. */
import { describe, expect, test } from 'vitest';
import type { ChipText } from '#lib/domain/sighting.ts';
import { readShownChip, shownIn } from '#lib/host/shown-chip.ts';
import { tongues } from './tongues.ts';

const DAY = '2026-12-24';
const DAY_KEY = String(((2026 - 1970) << 9) | (12 << 5) | 24);
const PLACE = 'Hall 1, Main St 5';
const titles = [
  '1on1 Ken',
  '10:30 Review',
  '2026年のまとめ',
  'Sync, part 2',
  'A、B',
  'All day, every day',
  'June 3, 2024',
  '9:00 to 10:00, then lunch',
  '終日、外出',
  'Work',
  'Pat Doe',
  '',
];

const put = (into: string, ...what: string[]) =>
  what.reduce((text, one) => text.replace('{}', () => one), into);

describe.each(tongues)('Chips in $name say nothing wrong', (tongue) => {
  const { separator, times, days } = tongue;
  const span = put(tongue.span, ...times);
  const clock = `${times[0]} – ${times[1]}`;

  /** What a chip may show of its title and time; kind 3 is an element around several. */
  function looks(title: string, when: string): ChipText[][] {
    const middle = Math.ceil(title.length / 2);
    const [start, rest] = [title.slice(0, middle), title.slice(middle)];
    const seen = (...texts: string[]) => texts.map((text): ChipText => [2, text]);
    return [
      seen(title, clock, PLACE),
      seen(when, title),
      seen(PLACE, clock, title),
      [...seen(start, rest, clock), [3, title]],
      seen(`${start}…`, clock, PLACE),
      seen(clock, PLACE),
    ];
  }

  test.each([true, false])('with times: %s', (timed) => {
    const when = timed ? span : tongue.allDay;
    const wrong = titles.flatMap((title) =>
      ['Pat Doe', put(tongue.calendar, 'Work'), 'Doe, Pat'].flatMap((calendar) => {
        const written = title || tongue.untitled;
        const named = put(tongue.title || '{}', written);
        const rest = [calendar, put(tongue.place, PLACE), days[0]];
        const line = [when, named, ...rest].join(separator);
        return looks(written, when).flatMap((seen) => {
          const texts: ChipText[] = [[1, line], ...seen];
          const read = readShownChip(shownIn({ day: DAY_KEY, top: false, texts }), undefined);
          const isSo =
            [null, title || null].includes(read.title) &&
            [null, DAY].includes(read.onDate) &&
            [null, ...(timed ? [`${DAY}T10:15`, '10:15'] : [])].includes(read.start) &&
            [null, ...(timed ? [`${DAY}T14:30`, '14:30'] : [])].includes(read.end) &&
            read.allDay !== timed;
          return isSo ? [] : [{ seen, line, read }];
        });
      }),
    );
    expect(wrong).toEqual([]);
  });
});
