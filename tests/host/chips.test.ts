import { describe, expect, test } from 'vitest';
import { column, dateKey, dayRows, row, stackedChip, timedChip, token } from './synthetic-page.ts';
import { useReader } from './use-reader.ts';

const read = useReader();

const ja = '午前9時～午前10:30、「1on1 山田」、カレンダー: 仕事、場所の指定なし、2026年 6月 11日';
const en = '9am to 10:30am, 1on1 Yamada, Calendar: Work, No location, June 11, 2026';
const seen = ['1on1 Yamada', '9 – 10:30am', 'Room 5'];
const expected = {
  eventId: 'e1',
  lineageId: 'e1',
  calendar: 'me@example.test',
  title: '1on1 Yamada',
  date: '2026-06-11',
  start: '2026-06-11T09:00',
  end: '2026-06-11T10:30',
  allDay: false,
  isOneOnOne: true,
  layer: 1,
};

async function only(html: string) {
  const { events } = await read(html);
  expect(events).toHaveLength(1);
  return events[0];
}

describe('a chip', () => {
  test('of a column says all there is', async () => {
    expect(await only(column('2026-06-11', timedChip({ spoken: en, seen })))).toEqual(expected);
    const japanese = timedChip({ spoken: ja, seen: ['1on1 山田', '午前9時～10:30', '会議室'] });
    expect(await only(column('2026-06-11', japanese))).toEqual({ ...expected, title: '1on1 山田' });
  });

  test('of a month says its day itself', async () => {
    expect(await only(stackedChip({ spoken: en, seen: ['9am', '1on1 Yamada'] }))).toEqual(expected);
  });

  test('of the schedule is read by its label', async () => {
    const html = dayRows(
      '2026-06-11',
      row({ spoken: en, seen: ['1on1 <b>Yamada</b>', '9 – 10:30am'] }),
    );
    expect(await only(html)).toEqual(expected);
  });

  test('of a whole day has no times', async () => {
    const spoken = 'All day, Offsite, Calendar: Work, No location, June 10 – 12, 2026';
    const html = column('2026-06-11', stackedChip({ spoken, seen: ['Offsite'] }));
    const day = { title: 'Offsite', date: '2026-06-10', start: null, end: null, allDay: true };
    expect(await only(html)).toEqual({ ...expected, ...day, isOneOnOne: false });
  });

  test('over midnight is on the day that it begins, in both columns', async () => {
    const spoken =
      'June 10, 2026 at 10:15pm to June 11, 2026 at 6:30am, Night, Calendar: Work, No location, ';
    const chip = timedChip({ spoken, seen: ['Night', '10:15pm – 6:30am'] });
    const { events } = await read(column('2026-06-10', chip) + column('2026-06-11', chip));
    const days = events.map(({ date, start, end }) => [date, start, end]);
    const night = ['2026-06-10', '2026-06-10T22:15', '2026-06-11T06:30'];
    expect(days).toEqual([night, night]);
  });

  test('of a moved instance is where it was moved to, in its old series', async () => {
    const id = token('base_R20260101T010000_20260604T000000Z');
    const chip = timedChip({ id, spoken: en, seen });
    const moved = { eventId: 'base_R20260101T010000_20260604T000000Z', lineageId: 'base' };
    expect(await only(column('2026-06-11', chip))).toEqual({ ...expected, ...moved });
  });

  test('stands for its event once in each calendar side by side', async () => {
    const chips = ['a@m', 'b@example.test'].map((calendar) =>
      timedChip({ id: token('e1', calendar), spoken: en, seen }),
    );
    const { events } = await read(column('2026-06-11', ...chips));
    expect(events.map(({ eventId, calendar }) => [eventId, calendar])).toEqual([
      ['e1', 'a@gmail.com'],
      ['e1', 'b@example.test'],
    ]);
  });
});

describe('with a part missing, a chip', () => {
  const inColumn = (chip: string) => column('2026-06-11', chip);

  test('without a line for screen readers is what is seen', async () => {
    expect(await only(inColumn(timedChip({ seen })))).toEqual(expected);
    const short = timedChip({ seen: ['1on1 Yamada', ', ', '9am'] });
    expect(await only(inColumn(short))).toEqual({ ...expected, end: null });
  });

  test('without a line is called by what can be nothing else', async () => {
    const inList = (...words: string[]) =>
      only(
        `<div role="rowgroup" data-datekey="${dateKey('2026-06-11')}">${row({ seen: words })}</div>`,
      );
    expect(await inList('Offsite', 'All day')).toMatchObject({ title: 'Offsite', allDay: true });
    expect(await inList('研修', '終日')).toMatchObject({
      title: '研修',
      allDay: true,
      start: null,
    });
    expect(await inList('Urlaub', 'Ganztägig')).toMatchObject({ title: null, allDay: null });
    const placed = timedChip({ seen: ['1on1 Yamada', ', 9am', ', Room A'] });
    expect(await only(inColumn(placed))).toEqual({ ...expected, end: null });
  });

  test('without what is seen is what is read aloud', async () => {
    expect(await only(inColumn(timedChip({ spoken: en })))).toEqual(expected);
  });

  test('without either is an event at a day', async () => {
    const unread = { title: null, start: null, end: null, allDay: null, isOneOnOne: false };
    expect(await only(inColumn(timedChip({})))).toEqual({ ...expected, ...unread });
  });

  test('at the top of a column may have begun the day before', async () => {
    const chip = timedChip({
      seen: ['Night', '10:15pm – 6:30am'],
      style: 'top: 0px; height: 40px',
    });
    expect(await only(inColumn(chip))).toMatchObject({ date: null, start: null, end: null });
  });

  test('without a column is on the day that is read aloud', async () => {
    expect(await only(timedChip({ spoken: en, seen }))).toEqual(expected);
    expect(await only(timedChip({ seen }))).toMatchObject({ date: null, start: null, end: null });
  });

  test('without a date in its line is on the day of its column', async () => {
    const spoken = '9am to 10:30am, 1on1 Yamada, Calendar: Work, No location';
    expect(await only(inColumn(timedChip({ spoken, seen })))).toEqual(expected);
  });

  test('without a year in its line takes it from its column', async () => {
    const spoken =
      'December 31 at 10pm to January 1 at 6am, Night, Calendar: Work, No location, Color: Blue, ';
    const chip = timedChip({ spoken, seen: ['Night'] });
    expect(await only(column('2027-01-01', chip))).toMatchObject({
      start: '2026-12-31T22:00',
      end: '2027-01-01T06:00',
    });
  });

  test('without an id has it in its log', async () => {
    const logged = {
      id: null,
      spoken: en,
      seen,
      jslog: '35463; 2:["e1","me@example.test",0];track:click',
    };
    expect(await only(inColumn(timedChip(logged)))).toEqual({ ...expected, layer: 2 });
  });

  test('without any id is still seen, as nobody in particular', async () => {
    const nobody = { eventId: null, lineageId: null, calendar: null, layer: 3 };
    expect(await only(inColumn(timedChip({ id: null, spoken: en, seen })))).toEqual({
      ...expected,
      ...nobody,
    });
  });

  test('whose id does not decode is nobody in particular', async () => {
    const chip = timedChip({ id: '__EVENT_PRIMARY__', spoken: en, seen });
    const nobody = { eventId: null, lineageId: null, calendar: null };
    expect(await only(inColumn(chip))).toEqual({ ...expected, ...nobody });
  });

  test('that does not say it is a chip is found by its id, or its log', async () => {
    const chip = timedChip({ spoken: en, seen, jslog: '35463; 2:["e1","me@example.test"]' });
    const unsaid = chip.replace('data-eventchip=""', '');
    expect(await only(inColumn(unsaid))).toEqual({ ...expected, layer: 2 });
    expect(await only(inColumn(unsaid.replace('role="button"', '')))).toEqual({
      ...expected,
      layer: 3,
    });
  });

  test('in a column whose key is none is on the day that is read aloud', async () => {
    for (const key of ['', 'x', '-1', '99999999']) {
      const html = inColumn(timedChip({ spoken: en, seen })).replace(
        String(dateKey('2026-06-11')),
        key,
      );
      expect(await only(html)).toEqual(expected);
    }
  });

  test('of a whole day without a date is, last of all, on the day in its id', async () => {
    const chip = stackedChip({
      id: token('base_20260611'),
      spoken: 'All day, Trip, Calendar: Work, No location',
    });
    expect(await only(chip)).toMatchObject({ date: '2026-06-11', lineageId: 'base', layer: 3 });
  });
});

describe('in another language', () => {
  const german =
    '9:00 bis 10:30, „1:1 Bob“, Kalender: Arbeit, Ort: Sehr langer Raum, 11. Juni 2026';
  const unread = { start: null, end: null, allDay: false };

  test('title and day are read where they are certain, times never', async () => {
    const chip = timedChip({
      spoken: german,
      seen: ['1:1 Bob', '9:00 – 10:30', 'Sehr langer Raum'],
    });
    expect(await only(column('2026-06-11', chip))).toEqual({
      ...expected,
      ...unread,
      title: '1:1 Bob',
    });
  });

  test('an event that goes on from yesterday has no day', async () => {
    const spoken =
      '10. Juni 2026, 22:15 bis 11. Juni 2026, 06:30, Nacht, Kalender: Arbeit, Kein Ort, Farbe: Blau';
    const chip = timedChip({ spoken, seen: ['Nacht', '22:15 – 06:30'] });
    expect(await only(column('2026-06-11', chip))).toMatchObject({
      ...unread,
      title: 'Nacht',
      date: null,
    });
  });
});

test('tasks, time blocks, drag handles, menus and grids that slide out are not events', async () => {
  const html = `<div role="main">${column('2026-06-04', timedChip({ id: token('old'), spoken: en, seen }))}</div>
    <div role="main">${column(
      '2026-06-11',
      timedChip({
        id: 'tasks_abc',
        spoken: 'task: Milk, Not completed, June 11, 2026, 9am',
        seen: ['Milk'],
      }),
      timedChip({ id: 'ttb_abc', spoken: en, seen }),
      timedChip({ id: token('tasks_abc'), spoken: en, seen }),
      timedChip({ spoken: en, seen }),
    )}</div>
    <ul role="menu" data-eventid="${token('e1')}"><li role="menuitem">Print</li></ul>`;
  expect(await only(html)).toEqual(expected);
});
