import { describe, expect, test } from 'vitest';
import { column, dayRows, row, stackedChip, timedChip, token } from './synthetic-page.ts';
import { useReader } from './use-reader.ts';

const read = useReader();

function page(body: string, more = ''): string {
  return `<!doctype html><html lang="ja"><head>${more}</head><body ${body}></body></html>`;
}

const saved = (path: string) =>
  `<!doctype html><!-- saved from url=(0044)https://calendar.google.com${path} --><html><body></body></html>`;

describe('surface and view', () => {
  test.each([
    ['data-viewfamily="EVENT" data-viewkey="WEEK"', 'grid', 'week'],
    ['data-viewfamily="EVENT" data-viewkey="DAY"', 'grid', 'day'],
    ['data-viewfamily="EVENT" data-viewkey="MONTH"', 'grid', 'month'],
    ['data-viewfamily="EVENT" data-viewkey="CUSTOM_DAYS"', 'grid', 'custom'],
    ['data-viewfamily="EVENT" data-viewkey="YEAR"', 'grid', 'year'],
    ['data-viewfamily="EVENT" data-viewkey="AGENDA"', 'schedule', 'schedule'],
    ['data-viewfamily="SCHEDULE"', 'schedule', null],
    ['data-viewfamily="EVENT_EDIT"', 'edit', null],
    ['data-viewfamily="constructor" data-viewkey="__proto__"', 'unknown', null],
  ])('are what the body says: %s', async (body, surface, view) => {
    expect(await read(page(body))).toMatchObject({ surface, view });
  });

  test.each([
    ['/calendar/u/0/r/week/2026/6/11', 'grid', 'week'],
    ['/calendar/u/1/r/customday', 'grid', 'custom'],
    ['/calendar/r/agenda', 'schedule', 'schedule'],
    ['/calendar/u/0/r/search', 'search', null],
    ['/calendar/u/0/r/settings/export', 'settings', null],
    ['/calendar/u/0/r/eventedit/abc', 'edit', null],
    ['/calendar/u/0/r', 'unknown', null],
  ])('else what the address says: %s', async (path, surface, view) => {
    expect(await read(saved(path))).toMatchObject({ surface, view });
  });

  test('else what is there', async () => {
    const spoken = '9am to 10am, Sync, Calendar: Work, No location, June 11, 2026';
    expect(await read(column('2026-06-11', timedChip({ spoken })))).toMatchObject({
      surface: 'grid',
      view: null,
    });
    const month = `<div role="gridcell">${stackedChip({ spoken })}</div>`;
    expect(await read(month)).toMatchObject({ surface: 'grid', view: 'month' });
    expect(await read(dayRows('2026-06-11', row({ spoken })))).toMatchObject({
      surface: 'schedule',
    });
    expect(await read('<input id="xTiIn">')).toMatchObject({ surface: 'edit' });
    expect(await read('<p>A page like any other.</p>')).toMatchObject({
      surface: 'unknown',
      events: [],
      dialog: null,
    });
  });
});

test.each([
  ['', '<meta name="theme-color" content="#F8FAFD">', 'light'],
  ['', '<meta name="theme-color" content="#1B1B1B">', 'dark'],
  ['style="background: rgb(20, 20, 20)"', '', 'dark'],
  ['style="background: #fff"', '<meta name="theme-color" content="none">', 'light'],
  ['', '', null],
])('the theme is that of the page: %s %s', async (body, head, theme) => {
  expect(await read(page(body, head))).toMatchObject({ theme });
});

describe('the edit page', () => {
  const fields = `<div data-is-create="false"><input id="xTiIn" value="1on1 Bob">
    <input id="xStDaIn" data-date="20260708" value="Jul 8, 2026"><input id="xStTiIn" value="6:30pm">
    <input id="xEnTiIn" value="7:30pm"><input id="xEnDaIn" data-date="20260708" value="Jul 8, 2026"></div>
    <div id="xGstLst"><div data-id="a" data-email="a@example.test"></div><div data-id="b" data-email="b@example.test"></div></div>`;
  const at = (path: string) =>
    saved(path).replace('<body>', `<body data-viewfamily="EVENT_EDIT">${fields}`);
  const event = {
    eventId: 'e1',
    title: '1on1 Bob',
    date: '2026-07-08',
    start: '2026-07-08T18:30',
    end: '2026-07-08T19:30',
    isOneOnOne: true,
    layer: 2,
  };

  test('of an event that exists has its id in the address', async () => {
    const { events } = await read(at(`/calendar/u/0/r/eventedit/${token('e1')}`));
    expect(events).toMatchObject([event]);
  });

  test('without its title is an event that can’t be relied on, without all fields none', async () => {
    const html = at(`/calendar/u/0/r/eventedit/${token('e1')}`);
    const untitled = await read(html.replace('id="xTiIn"', ''));
    expect(untitled.events).toMatchObject([{ ...event, title: null, isOneOnOne: false, layer: 4 }]);
    expect((await read(html.replaceAll(/id="x\w+"/g, ''))).events).toEqual([]);
  });

  test('of a new event is no event', async () => {
    expect((await read(at('/calendar/u/0/r/eventedit'))).events).toEqual([]);
    const fresh = at(`/calendar/u/0/r/eventedit/${token('e1')}`).replace(
      'create="false"',
      'create="true"',
    );
    expect((await read(fresh)).events).toEqual([]);
  });
});
