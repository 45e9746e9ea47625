import { describe, expect, test } from 'vitest';
import { readSpokenText, readWhen } from './screen-reader-text.ts';
import { placeSpan } from './span.ts';

function read(line: string, visible: readonly string[] = []) {
  const spoken = readSpokenText(line, visible);
  if (!spoken) return null;
  const { onDate, start, end } = placeSpan(spoken.span, null);
  return { onDate, start, end, title: spoken.title, allDay: spoken.span.allDay };
}

const timed = (title: string | null, start: string, end: string | null) => ({
  onDate: start.slice(0, 10),
  start,
  end,
  title,
  allDay: false,
});
const wholeDay = (title: string | null, onDate: string) => ({
  onDate,
  start: null,
  end: null,
  title,
  allDay: true,
});

describe('English', () => {
  test.each([
    [
      '10:15am to 2:30pm, Sync, Team, Accepted, Location: Hall 1, March 24, 2020',
      timed('Sync', '2020-03-24T10:15', '2020-03-24T14:30'),
    ],
    [
      '13:45 to 17:15, Work, Pat Doe, No location, 24 March 2026',
      timed('Work', '2026-03-24T13:45', '2026-03-24T17:15'),
    ],
    [
      'June 9, 2024 at 10:15pm to June 10, 2024 at 6:30am, Sleep, Calendar: Home, No location, Color: Graphite, ',
      timed('Sleep', '2024-06-09T22:15', '2024-06-10T06:30'),
    ],
    [
      '9 June 2024 at 22:15 to 10 June 2024 at 06:30, Sleep, Calendar: Home, No location, Colour: Graphite, ',
      timed('Sleep', '2024-06-09T22:15', '2024-06-10T06:30'),
    ],
    [
      'From 9 to 10am, From A to B, Calendar: Home, No location, June 10, 2024',
      timed('From A to B', '2024-06-10T09:00', '2024-06-10T10:00'),
    ],
    [
      '6:30 PM – 7:30 PM, Walk, Calendar: Home, No location, Monday, June 10, 2024',
      timed('Walk', '2024-06-10T18:30', '2024-06-10T19:30'),
    ],
    [
      '11:30pm to 12am, Late, Pat Doe, No location, December 31, 2025',
      timed('Late', '2025-12-31T23:30', '2026-01-01T00:00'),
    ],
    [
      'September 27, 2026 at 12:59am, Point, Calendar: Home, No location',
      timed('Point', '2026-09-27T00:59', null),
    ],
    [
      'September 27, 2026 at 10pm to 11pm, Evening, Pat Doe, Accepted, No location',
      timed('Evening', '2026-09-27T22:00', '2026-09-27T23:00'),
    ],
    [
      'All day, Offsite, Pat Doe, Needs RSVP, No location, March 10 – 11, 2026',
      wholeDay('Offsite', '2026-03-10'),
    ],
    [
      'All day, New Year, Calendar: Holidays, 30 December 2025 – 2 January 2026',
      wholeDay('New Year', '2025-12-30'),
    ],
    [
      'Working location: Home, Pat Doe, March 9 – 13, 2026',
      wholeDay('Working location: Home', '2026-03-09'),
    ],
    [
      '9am to 10am (GMT+09:00) Japan Standard Time, Sync, Calendar: Home, No location, May 5, 2026',
      timed('Sync', '2026-05-05T09:00', '2026-05-05T10:00'),
    ],
    ['10:00, Calendar: Home, No location, January 5 – 8, 2026', wholeDay('10:00', '2026-01-05')],
    [
      '終日、研修, Calendar: Home, No location, January 5, 2026',
      wholeDay('終日、研修', '2026-01-05'),
    ],
    [
      'Lunch 9:00 to 10:00, Calendar: Home, No location, January 5, 2026',
      { onDate: '2026-01-05', start: null, end: null, title: null, allDay: null },
    ],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  test('a title may hold dates, times and commas of its own', () => {
    const line =
      '6:30am to 7:15am, 9:00 standup, 3 June 2024 at 10:00 to 11, Calendar: Work, Location: Hall, May 1, 2020, June 10, 2024';
    expect(read(line)).toEqual(
      timed('9:00 standup, 3 June 2024 at 10:00 to 11', '2024-06-10T06:30', '2024-06-10T07:15'),
    );
  });

  test('what is seen on the chip tells where a title ends', () => {
    const line = '9am to 10am, Plan, June 3, 2024, Pat, Accepted, Bob, No location';
    expect(read(line)?.title).toBeNull();
    expect(read(line, ['Plan', 'Plan, June 3, 2024', '9 – 10am'])).toEqual({
      onDate: null,
      start: '09:00',
      end: '10:00',
      title: 'Plan, June 3, 2024',
      allDay: false,
    });
  });

  test('an owner next to the title is not part of it; before 2020 that is not certain', () => {
    expect(read('9am to 10am, Sync, part 2, Pat Doe, No location, June 10, 2024')?.title).toBe(
      'Sync, part 2',
    );
    expect(read('9am to 10am, Sync, Pat Doe, No location, June 10, 2019')?.title).toBeNull();
    expect(read('9am to 10am, Sync, Pat Doe, Accepted, No location, June 10, 2019')?.title).toBe(
      'Sync',
    );
  });

  test('an event without a title has none', () => {
    expect(
      read('9am to 10am, (No title), Calendar: Home, No location, June 10, 2024')?.title,
    ).toBeNull();
    expect(read('9am to 10am, , Calendar: Home, No location, June 10, 2024')?.title).toBeNull();
  });

  test('without a day only times are known', () => {
    expect(read('3pm to 4pm, Test')).toMatchObject({
      onDate: null,
      start: '15:00',
      end: '16:00',
      title: 'Test',
    });
  });
});

describe('Japanese', () => {
  test.each([
    [
      '08:15～09:30、「1on1 山田」、カレンダー: Work、場所の指定なし、2026年 6月 11日',
      timed('1on1 山田', '2026-06-11T08:15', '2026-06-11T09:30'),
    ],
    [
      '午前0時～午前12:30、「深夜」、カレンダー: 家、場所の指定なし、2026年 1月 12日',
      timed('深夜', '2026-01-12T00:00', '2026-01-12T00:30'),
    ],
    [
      '午後12時〜1時、「昼」、カレンダー: 家、2026年1月12日（月）',
      timed('昼', '2026-01-12T12:00', '2026-01-12T13:00'),
    ],
    [
      '2026年 1月 11日 午後11時～2026年 1月 12日 午前4:30、「夜」、カレンダー: 家、場所: 自宅',
      timed('夜', '2026-01-11T23:00', '2026-01-12T04:30'),
    ],
    [
      '午前9時～午前10:30、英語、場所: 講義室 1、2019年 1月 30日',
      timed('英語', '2019-01-30T09:00', '2019-01-30T10:30'),
    ],
    [
      '午後3時～午後4:45、予定、共有、承諾済み、場所: 会議室、2020年 3月 24日',
      timed('予定', '2020-03-24T15:00', '2020-03-24T16:45'),
    ],
    [
      '終日、旅行、山田、承諾済み、場所の指定なし、2019年 1月 2日 ～ 3日',
      wholeDay('旅行', '2019-01-02'),
    ],
    [
      '終日、「成人の日」、カレンダー: 日本の祝日、2026年 1月 12日',
      wholeDay('成人の日', '2026-01-12'),
    ],
    ['「誕生日」、家、2026年 10月 8日', wholeDay('誕生日', '2026-10-08')],
    ['「10:00」、家、2026年 10月 8日', wholeDay('10:00', '2026-10-08')],
    ['終日、「旅行」、家、2026/10/08(木曜日)～2026/10/09(金曜日)', wholeDay('旅行', '2026-10-08')],
    [
      '10:00～11:00（GMT+09:00）日本標準時、「会」、家、場所の指定なし、2026年 10月 8日',
      timed('会', '2026-10-08T10:00', '2026-10-08T11:00'),
    ],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  test.each([
    ['「A」、「B」の件', '山田太郎、場所: 「会議室」、東京'],
    ['昼、午後1時～午後2時、2020年 1月 1日', 'カレンダー: 家'],
    ['a」、b', 'カレンダー: 家、場所: 「自宅」'],
    ['10:00 to 11:00, x', '山田'],
  ])('the title %s ends where its bracket does', (title, rest) => {
    expect(read(`10:00～11:00、「${title}」、${rest}、2026年 1月 12日`)).toEqual(
      timed(title, '2026-01-12T10:00', '2026-01-12T11:00'),
    );
  });

  test('a title whose brackets are not in pairs is uncertain, unless it is seen', () => {
    const line = '10:00～11:00、「a」、b」、山田、場所の指定なし、2026年 1月 12日';
    expect(read(line)?.title).toBeNull();
    expect(read(line, ['a', 'a」、b'])?.title).toBe('a」、b');
  });

  test('an event without a title has none', () => {
    expect(
      read('10:00～11:00、「（タイトルなし）」、カレンダー: 家、2026年 1月 12日')?.title,
    ).toBeNull();
  });
});

describe('any other language is not read', () => {
  test.each([
    'June 3, 2024, Agenda: Werk, Geen locatie, 10 juni 2026',
    'Ganztägig، Plan 9:00 to 10:00، Kalender: Arbeit، Kein Ort، 11 Jun 2024',
    'Весь день, No location, Календарь: Работа, Зал, 5 Jan 2026',
    '10:15am til 2:30pm, Møde, Hold, Accepteret, Placering: Sal, 24. marts 2020',
    '10:15 bis 11:00, „1:1“, Kalender: Arbeit, Kein Ort, 10. Juni 2024',
    'de 10:15am à 2:30pm, Réunion, Équipe, Accepté, Lieu : Salle, 24 mars 2020',
    '10:15am - 2:30pm, Reunião, Equipe, Aceito, Local: Sala, 24 de março de 2020',
    'van 10:15 tot 11:00, Overleg, Agenda: Werk, Geen locatie, 10 april 2024',
    '9 april 2024 om 22:15 tot 10 april 2024 om 06:30, Slaap, Agenda: Werk, Geen locatie',
    'Hele dag, Verjaardag, Agenda: Werk, 8 april 2026',
    '10:15 – 11:00, Встреча, Календарь: Работа, 10 июня 2024 г.',
    '上午11:45至下午2:45，会议，团队，已接受，地点：会议室，2020年3月24日',
    '오전 11:45~오후 2:45, 회의, 팀, 수락함, 위치: 회의실, 2020년 3월 24일',
    '11am till 1pm, Möte, Lag, Tackat ja, Plats: Sal, den 24 mars 2020',
    'task: Buy milk, Not completed, December 11, 2025, 7pm',
    '9 to 10, nothing',
    '',
  ])('%s', (line) => {
    expect(readSpokenText(line)).toBeNull();
  });
});

test('a time line is a time and nothing else', () => {
  expect(readWhen('6:30 – 7:30pm')?.from.minutes).toBe(18 * 60 + 30);
  expect(readWhen('午後10:30')?.from.minutes).toBe(22 * 60 + 30);
  expect(readWhen('1:1')).toBeNull();
  expect(readWhen('9:00 standup')).toBeNull();
  expect(readWhen('Planning')).toBeNull();
});

test('titles are cut to what is kept, never within a character', () => {
  const line = (title: string) =>
    `9am to 10am, ${title}, Calendar: Home, No location, June 10, 2024`;
  expect(read(line('x'.repeat(3000)))?.title).toBe('x'.repeat(1024));
  expect(read(line(`${'x'.repeat(1023)}😀`))?.title).toBe('x'.repeat(1023));
});
