/** Lines of other languages, whole and half translated: what is read of them is right, or null. */
import { describe, expect, test } from 'vitest';
import { readLine } from '#scripts/host-check/read-lines.ts';
import { tongues } from './tongues.ts';

const titles = [
  '1on1 Ken',
  'Sync, part 2',
  'Plan 9:00 to 10:00, then lunch',
  'June 3, 2024',
  '「企画」会議',
  'All day planning',
  'All day, every day',
  '終日、外出',
  'No location yet',
  'Review: budget',
];

const put = (into: string, ...what: string[]) =>
  what.reduce((text, one) => text.replace('{}', () => one), into);

describe.each(tongues)('Lines in $name say nothing wrong', (tongue) => {
  const { span, separator, days, times } = tongue;
  const spans = [put(span, ...times), put(span, '10:15am', '2:30pm'), put(span, '10:15', '14:30')];
  const times24 = ['10:15', '14:30'] as const;

  /** What is read and is not so; what is not read is null, and never wrong. */
  function misread(line: string, title: string | null, onDate: string, timed = true) {
    const read = readLine(line);
    const [start, end] = times24.map((time) => (timed ? [time, `${onDate}T${time}`] : []));
    const isSo =
      [null, title].includes(read.title) &&
      [null, onDate].includes(read.onDate) &&
      [null, ...(start ?? [])].includes(read.start) &&
      [null, ...(end ?? [])].includes(read.end);
    return isSo ? [] : [{ line, read }];
  }

  const dayOf = (written: string) => (written === days[0] ? '2026-12-24' : dayIn2024(written));
  const dayIn2024 = (written: string) =>
    /Apr/.test(written) ? '2024-04-10' : /august/.test(written) ? '2024-08-10' : '2024-06-10';
  const calendars = [put(tongue.calendar, 'Work'), put(tongue.calendar, 'Doe, Pat'), 'Pat Doe'];
  const places = [tongue.noPlace, put(tongue.place, 'Hall 1, Main St 5')];
  const answers = ['', `${separator}${tongue.accepted}`];

  const lines = titles.flatMap((title) =>
    calendars.flatMap((calendar) =>
      places.flatMap((place) =>
        answers.flatMap((answer) =>
          days.map((day) => ({ title, behind: `${calendar}${answer}${separator}${place}`, day })),
        ),
      ),
    ),
  );

  const named = (title: string) => put(tongue.title || '{}', title);

  test('with times', () => {
    const wrong = lines.flatMap(({ title, behind, day }) =>
      spans.flatMap((when) =>
        misread([when, named(title), behind, day].join(separator), title, dayOf(day)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('of whole days', () => {
    const wrong = lines.flatMap(({ title, behind, day }) =>
      misread([tongue.allDay, named(title), behind, day].join(separator), title, dayOf(day), false),
    );
    expect(wrong).toEqual([]);
  });

  test('of whole days that nothing marks', () => {
    const wrong = lines
      // What reads like a time in front is one, in a line that has an English day.
      .filter(({ title }) => !title.startsWith('Plan'))
      .flatMap(({ title, behind, day }) =>
        misread([named(title), behind, day].join(separator), title, dayOf(day), false),
      );
    expect(wrong).toEqual([]);
  });

  test('of days that are shortened', () => {
    const tag = tongue.name === 'no' ? 'nb' : tongue.name;
    const wrong = ['2026-05-05', '2026-03-09', '2024-06-10', '2025-08-12'].flatMap((onDate) =>
      (['short', 'medium', 'full'] as const).flatMap((dateStyle) => {
        const written = new Intl.DateTimeFormat(tag, { dateStyle, timeZone: 'UTC' });
        const day = written.format(Date.parse(onDate));
        return titles.flatMap((title) =>
          ['Pat Doe', `Pat Doe${separator}${tongue.accepted}`, calendars[0]].flatMap((behind) => [
            ...misread([spans[0], title, behind, day].join(separator), title, onDate),
            ...misread([tongue.allDay, title, behind, day].join(separator), title, onDate, false),
          ]),
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('without a title', () => {
    const wrong = [...spans, '10:15am to 2:30pm'].flatMap((when) =>
      misread([when, tongue.untitled].join(separator), null, dayOf(days[0])),
    );
    expect(wrong).toEqual([]);
  });

  test('half in English', () => {
    const wrong = lines.flatMap(({ title, behind, day }) =>
      [behind, 'Calendar: Work, No location', `Pat Doe, ${tongue.accepted}, No location`].flatMap(
        (rest) => misread(`10:15am to 2:30pm, ${title}, ${rest}, ${day}`, title, dayOf(day)),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
