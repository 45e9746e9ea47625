/** English and Japanese lines as `host:check --text` reads them, far from those that were seen. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type ReadLine, readLine } from '#scripts/host-check/read-lines.ts';

const titles = [
  '1on1 Ken',
  '1:1',
  'Sync, part 2',
  'Plan 9:00 to 10:00, then lunch',
  'June 3, 2024',
  'Walk to work',
  '2026',
  'Budget 2027 (draft)',
  '山田さん 1on1',
  'A、B',
  '「企画」会議',
  'Q&A <b>, "quoted"',
  'Accepted',
  'All day planning',
  'No location yet',
  'Review: budget',
  '10am',
  '10:30 Review',
  '3–4pm sync',
  '2026年のまとめ',
  'No title',
  '1on1: 10 to 11',
  'All day, every day',
  '終日、外出',
  'Declined, then accepted',
  'Calendar: clean-up',
  'Location: unknown',
  'カレンダー: 整理',
  '\u200fפגישה עם Ken',
  'Out of office',
  '外出中（終日）',
  'Дзвінок із Олею',
  'x',
];

/** What is read otherwise than it is stated; [] where all is as it should be. */
function misread(line: string, told: ReadLine) {
  const read = { line, ...readLine(line) };
  return isDeepStrictEqual(read, { line, ...told }) ? [] : [read];
}

describe('English lines say all that they state', () => {
  const day = { start: '2026-06-11T10:15', end: '2026-06-11T14:30', onDate: '2026-06-11' };
  const clocks = [
    '10:15am to 2:30pm',
    '10:15 AM to 2:30 PM',
    '10:15\u202fAM – 2:30\u202fPM',
    '10:15 to 14:30',
    'From 10:15am to 2:30pm',
    '10:15am to 2:30pm (GMT+09:00)',
    '10:15am to 2:30pm (Japan Standard Time)',
  ];
  const dates = ['June 11, 2026', '11 June 2026', 'Thursday, June 11, 2026', 'Thu, Jun 11, 2026'];
  const rests = [
    'Calendar: Work, No location',
    'Calendar: Team, with comma, Location: Hall 1, Tokyo, 5 Main St, June 1, 2020',
    'Calendar: Work',
    'Calendar: Doe, Pat, Needs RSVP, No location',
  ];

  test.each(titles)('when the title is %s', (title) => {
    const wrong = clocks.flatMap((clock) =>
      dates.flatMap((date) =>
        rests.flatMap((rest) => [
          ...misread(`${clock}, ${title}, ${rest}, ${date}`, { ...day, title }),
          ...misread(`${clock}, ${title}, ${rest}, ${date}, Color: Graphite, `, { ...day, title }),
        ]),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test.each(['Accepted', 'Declined', 'Tentative', 'Needs RSVP', 'Maybe'])(
    'answered %s',
    (answer) => {
      const wrong = dates.flatMap((date) =>
        ['1on1 Ken', 'Walk to work', 'Sync, part 2', '1:1 Ken / Aya'].flatMap((title) =>
          misread(`10:15am to 2:30pm, ${title}, Pat Doe, ${answer}, No location, ${date}`, {
            ...day,
            title,
          }),
        ),
      );
      expect(wrong).toEqual([]);
    },
  );

  test('with days and nights of all kinds', () => {
    const told = (
      title: string | null,
      onDate: string,
      start: string | null,
      end: string | null,
    ) => ({
      title,
      onDate,
      start,
      end,
    });
    const lines: [string, ReadLine][] = [
      [
        '11:30pm to 12:30am, Late, Calendar: A, No location, December 31, 2026',
        told('Late', '2026-12-31', '2026-12-31T23:30', '2027-01-01T00:30'),
      ],
      [
        '12am to 12:30am, Early, Calendar: A, No location, March 1, 2024',
        told('Early', '2024-03-01', '2024-03-01T00:00', '2024-03-01T00:30'),
      ],
      [
        '12pm to 1pm, Lunch, Calendar: A, No location, February 29, 2024',
        told('Lunch', '2024-02-29', '2024-02-29T12:00', '2024-02-29T13:00'),
      ],
      [
        '3:00 – 3:30pm, 1:1, Calendar: A, No location, May 4, 2023',
        told('1:1', '2023-05-04', '2023-05-04T15:00', '2023-05-04T15:30'),
      ],
      [
        '11 – 11:30am, 1:1, Calendar: A, No location, May 4, 2023',
        told('1:1', '2023-05-04', '2023-05-04T11:00', '2023-05-04T11:30'),
      ],
      [
        'May 4, 2023 at 10pm to May 6, 2023 at 6am, Trip, to the sea, Calendar: A, No location',
        told('Trip, to the sea', '2023-05-04', '2023-05-04T22:00', '2023-05-06T06:00'),
      ],
      [
        '4 May 2023 at 22:00 to 5 May 2023 at 00:00, Sleep, Calendar: A, No location, Colour: Tomato, ',
        told('Sleep', '2023-05-04', '2023-05-04T22:00', '2023-05-05T00:00'),
      ],
      [
        'All day, Trip, Calendar: A, No location, December 30, 2025 – January 2, 2026',
        told('Trip', '2025-12-30', null, null),
      ],
      [
        'All day, Trip, part 2, Calendar: A, No location, 9 – 13 March 2026',
        told('Trip, part 2', '2026-03-09', null, null),
      ],
      [
        'All day, Ken’s birthday, Calendar: Birthdays, June 11, 2026',
        told('Ken’s birthday', '2026-06-11', null, null),
      ],
      ['Birthday, First, October 8, 2026', told('Birthday', '2026-10-08', null, null)],
      [
        '10:30pm to 11pm, Planning, First, October 8, 2026',
        told('Planning', '2026-10-08', '2026-10-08T22:30', '2026-10-08T23:00'),
      ],
      [
        '10am to 11am, (No title), Calendar: A, No location, June 11, 2026',
        told(null, '2026-06-11', '2026-06-11T10:00', '2026-06-11T11:00'),
      ],
      [
        '10am to 11am, , Calendar: A, No location, June 11, 2026',
        told(null, '2026-06-11', '2026-06-11T10:00', '2026-06-11T11:00'),
      ],
      // Is "All day" the words for it, or a part of the title? Only labels tell.
      ['All day, every day, First, October 8, 2026', told(null, '2026-10-08', null, null)],
      [
        'All day, All day, every day, Calendar: A, No location, October 8, 2026',
        told('All day, every day', '2026-10-08', null, null),
      ],
      // Whose name has the comma, the title or the person? Nobody can tell.
      [
        '10am to 11am, Sync, Doe, Pat, Accepted, No location, June 11, 2026',
        told(null, '2026-06-11', '2026-06-11T10:00', '2026-06-11T11:00'),
      ],
    ];
    expect(lines.flatMap(([line, stated]) => misread(line, stated))).toEqual([]);
  });
});

describe('Japanese lines say all that they state', () => {
  const day = { start: '2026-06-11T10:15', end: '2026-06-11T14:30', onDate: '2026-06-11' };
  const clocks = [
    '10:15～14:30',
    '10:15〜14:30',
    '午前10:15～午後2:30',
    '午前 10:15 ～ 午後 2:30',
    '午前10時15分～午後2時30分',
    '10:15～14:30（日本標準時）',
    '１０：１５～１４：３０',
  ];
  const dates = [
    '2026年 6月 11日',
    '2026年6月11日',
    '2026年6月11日（木）',
    '2026年 6月 11日 木曜日',
  ];
  const rests = [
    'カレンダー: 仕事、場所の指定なし',
    'カレンダー: 山田、太郎、場所: 会議室「桜」、東京、2020年 1月 1日',
    'First',
    '山田太郎、承諾済み、場所の指定なし',
    '山田太郎、辞退、場所: 3 階',
  ];

  test.each(titles)('when the title is %s', (title) => {
    const wrong = clocks.flatMap((clock) =>
      dates.flatMap((date) =>
        rests.flatMap((rest) => [
          ...misread(`${clock}、「${title}」、${rest}、${date}`, { ...day, title }),
          ...misread(`${clock}、「${title}」、${rest}、${date}、色: グラファイト、`, {
            ...day,
            title,
          }),
        ]),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('with days and nights of all kinds', () => {
    const told = (
      title: string | null,
      onDate: string,
      start: string | null,
      end: string | null,
    ) => ({
      title,
      onDate,
      start,
      end,
    });
    const lines: [string, ReadLine][] = [
      [
        '午後11:30～午前0:30、「夜」、カレンダー: 家、場所の指定なし、2026年 12月 31日',
        told('夜', '2026-12-31', '2026-12-31T23:30', '2027-01-01T00:30'),
      ],
      [
        '午前0時～午前0:30、「夜」、カレンダー: 家、2024年 2月 29日',
        told('夜', '2024-02-29', '2024-02-29T00:00', '2024-02-29T00:30'),
      ],
      [
        '午後0:00～午後1:00、「昼」、カレンダー: 家、2024年 2月 29日',
        told('昼', '2024-02-29', '2024-02-29T12:00', '2024-02-29T13:00'),
      ],
      [
        '23:00～24:00、「夜」、カレンダー: 家、2024年 2月 29日',
        told('夜', '2024-02-29', '2024-02-29T23:00', '2024-03-01T00:00'),
      ],
      [
        '2026年 1月 11日 午後11時～2026年 1月 13日 午前4:30、「出張、大阪」、カレンダー: 家、場所: 大阪',
        told('出張、大阪', '2026-01-11', '2026-01-11T23:00', '2026-01-13T04:30'),
      ],
      [
        '終日、「出張」、カレンダー: 家、場所の指定なし、2026年 12月 30日～2027年 1月 2日',
        told('出張', '2026-12-30', null, null),
      ],
      [
        '終日、「出張」、カレンダー: 家、場所の指定なし、2026年 1月 2日 ～ 3日',
        told('出張', '2026-01-02', null, null),
      ],
      [
        '「誕生日、山田さん」、First、2026年 10月 8日',
        told('誕生日、山田さん', '2026-10-08', null, null),
      ],
      [
        '10:00～11:00、「（タイトルなし）」、カレンダー: 家、2026年 1月 12日',
        told(null, '2026-01-12', '2026-01-12T10:00', '2026-01-12T11:00'),
      ],
      [
        '午前10:00～午前11:00、定例、山田、承諾済み、場所の指定なし、2019年 5月 7日',
        told('定例', '2019-05-07', '2019-05-07T10:00', '2019-05-07T11:00'),
      ],
      [
        '10:00～11:00、1on1、場所: 会議室 A、2019年 5月 7日',
        told('1on1', '2019-05-07', '2019-05-07T10:00', '2019-05-07T11:00'),
      ],
    ];
    expect(lines.flatMap(([line, stated]) => misread(line, stated))).toEqual([]);
  });
});
