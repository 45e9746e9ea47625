/** Published captures of the real page, which lie next to the project on some machines only. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLine } from '#scripts/host-check/read-lines.ts';
import { column, dialog, guest, stackedChip, timedChip } from './synthetic-page.ts';
import { useReader } from './use-reader.ts';

const folder = new URL('../../../shared/calendar-captures/', import.meta.url);
const present = existsSync(folder);
if (!present) {
  console.warn(`No captures of the real page at ${folder.pathname}: only synthetic ones are read.`);
}

/** The capture, or without it markup of the same shape that says the same. */
function capture(name: string, synthetic: string): string {
  return present ? readFileSync(new URL(name, folder), 'utf8') : synthetic;
}

const read = useReader();
const planning = '午後10:30～午後11時、「Planning」、First、場所の指定なし、2026年 10月 8日';
const times = { date: '2026-10-08', start: '2026-10-08T22:30', end: '2026-10-08T23:00' };
const nobody = { eventId: null, lineageId: null, calendar: null };
const timed = {
  ...nobody,
  ...times,
  title: 'Planning',
  allDay: false,
  isOneOnOne: false,
  layer: 1,
};
const wholeDay = { ...timed, title: 'Birthday', start: null, end: null, allDay: true };

test('the detail dialog of June 2026', async () => {
  const emails = ['owner', 'guest1', 'guest2', 'guest3'].map((name) => `${name}@example.test`);
  const guests = emails.map((email, index) => guest(email, index === 0 ? 'id="xDtlDlgOrg"' : ''));
  const id = 'MWFiY2RlZjJnaGlqM2tsbW5vNHBxcnM1dHV2NiBvd25lckBleGFtcGxlLnRlc3Q';
  const like = dialog({ id, title: '1on1 Taro / Hanako', guests: guests.join('') });
  expect((await read(capture('detail-dialog.en.2026-06.html', like))).dialog).toEqual({
    eventId: '1abcdef2ghij3klmno4pqrs5tuv6',
    title: '1on1 Taro / Hanako',
    guests: emails.map((email, index) => ({ email, organizer: index === 0 })),
    layer: 1,
  });
});

test('the week of October 2026', async () => {
  const chip = timedChip({
    id: '__EVENT_FIRST__',
    spoken: planning,
    seen: ['Planning', '、', '午後10:30'],
  });
  const like = column('2026-10-08', chip, chip, chip);
  const { surface, events } = await read(capture('week-grid.ja.2026-10.html', like));
  expect({ surface, events }).toEqual({ surface: 'grid', events: [timed, timed, timed] });
});

test('the month of October 2026', async () => {
  const chips = [
    stackedChip({ id: '__EVENT_FIRST__', spoken: planning, seen: ['午後10:30 Planning'] }),
    stackedChip({
      id: '__ALL_DAY__',
      spoken: '「Birthday」、First、2026年 10月 8日',
      seen: ['Birthday'],
    }),
  ];
  const like = `<div role="gridcell">${chips.map((chip) => chip.repeat(3)).join('')}</div>`;
  const { surface, view, events } = await read(capture('month-grid.ja.2026-10.html', like));
  expect({ surface, view }).toEqual({ surface: 'grid', view: 'month' });
  expect(events).toEqual([timed, timed, timed, wholeDay, wholeDay, wholeDay]);
});

test('a row of the edit page of June 2026 is no event', async () => {
  const like =
    '<div data-dragsource-ignore="true"><button aria-label="Visibility">?</button></div>';
  const row = await read(capture('edit-page-row.en.2026-06.html', like));
  expect(row).toEqual({ surface: 'unknown', view: null, theme: null, events: [], dialog: null });
});

test('all lines for screen readers of 2024', () => {
  const like = [
    {
      screenReaderText: planning.replace('、First', ''),
      summary: 'Planning',
      startTime: 22.5,
      endTime: 23,
    },
  ];
  const name = 'screen-reader-text.en-ja.2024.json';
  const lines = JSON.parse(capture(name, JSON.stringify(like))) as Line[];
  for (const line of lines) {
    const { start, end, title, onDate } = readLine(line.screenReaderText);
    expect(title).toBe(line.summary);
    // The truth is clipped to the column: an event that goes on from yesterday, or into tomorrow.
    expect(line.touchesTop ? 0 : hours(start)).toBe(line.startTime);
    expect(line.touchesBottom ? 24 : hours(end)).toBe(line.endTime);
    expect(onDate).toBe(start?.slice(0, 10));
  }
});

interface Line {
  screenReaderText: string;
  summary: string;
  startTime: number;
  endTime: number;
  touchesTop?: boolean;
  touchesBottom?: boolean;
}

function hours(time: string | null): number {
  const [, hour, minute] = /T(\d\d):(\d\d)$/.exec(time ?? '') ?? [];
  return Number(hour) + Number(minute) / 60;
}
