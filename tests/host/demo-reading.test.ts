/** The living demo calendar, read by the extension's own code: every view, language and clock. */
import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DemoEvent } from '#scripts/demo/calendar/event.ts';
import { bundleForPage, IN_PAGE } from '#scripts/host-check/bundle.ts';
import type * as livePage from './live-page.ts';
import { demoEvent, TODAY, useDemo, VIEWER } from './open-demo.ts';

type Live = typeof livePage;

const openDemo = useDemo();
let code: string;
beforeAll(async () => {
  code = await bundleForPage(new URL('./live-page.ts', import.meta.url));
});

function inPage<Name extends 'events' | 'openEvent' | 'page'>(
  page: Page,
  name: Name,
): Promise<ReturnType<Live[Name]>> {
  return page.evaluate(`(() => { ${code}; return ${IN_PAGE}.${name}(); })()`);
}

const titles = [
  '1on1 Taro / Hanako',
  '面談、10:00 to 11:00、「A」の件',
  'Plan, June 3, 2024, part 2',
  '👩🏽‍💻 <b>x</b>',
  'x'.repeat(1000),
];
const day = (date: number, time: string) => `2026-11-${date}T${time}`;
const events: DemoEvent[] = [
  ...titles.map((title, index) =>
    demoEvent({
      id: `title${index}_20261101T010000Z`,
      title,
      start: day(24, `1${index}:00`),
      end: day(24, `1${index}:45`),
    }),
  ),
  demoEvent({ id: 'untitled', title: '', start: day(25, '08:00'), end: day(25, '09:00') }),
  demoEvent({ id: 'midnight', start: day(25, '22:30'), end: day(26, '00:00') }),
  demoEvent({ id: 'night', start: day(25, '22:30'), end: day(26, '06:30') }),
  demoEvent({ id: 'noon', start: day(26, '12:00'), end: day(26, '12:30') }),
  demoEvent({ id: 'declined', start: day(26, '14:00'), end: day(26, '15:00'), status: 'declined' }),
  demoEvent({ id: 'unsaid', start: day(27, '09:00'), end: day(27, '10:00'), withoutChipId: true }),
  demoEvent({ id: 'whole', start: day(24, '00:00'), end: day(25, '00:00'), allDay: true }),
  demoEvent({ id: 'days', start: day(25, '00:00'), end: day(28, '00:00'), allDay: true }),
];
const others = [
  demoEvent({ id: 'tasks_1', kind: 'task', start: day(27, '11:00'), end: day(27, '11:30') }),
  demoEvent({ id: 'ttb_1', kind: 'timeblock', start: day(27, '12:00'), end: day(27, '12:30') }),
  demoEvent({ id: 'odd', rawChipId: '!!', start: day(27, '13:00'), end: day(27, '13:30') }),
];

function truth({ id, title, start, end, allDay = false }: DemoEvent) {
  return {
    eventId: id,
    lineageId: id.replace(/_\d{8}T\d{6}Z$/, ''),
    calendar: VIEWER,
    title: title || null,
    onDate: start.slice(0, 10),
    startLocal: allDay ? null : start,
    endLocal: allDay ? null : end,
    allDay,
  };
}

const clocks = [
  { language: 'en', hour12: true },
  { language: 'en', hour12: false },
  { language: 'ja', hour12: true },
  { language: 'ja', hour12: false },
] as const;

describe.each(clocks)('$language, twelve hours: $hour12', (clock) => {
  test.each([
    ['/week', 'grid', 'week'],
    ['/month', 'grid', 'month'],
    ['/agenda', 'schedule', 'schedule'],
  ])('every event of %s is read as it is', async (path, surface, view) => {
    const { page } = await openDemo([...events, ...others], { ...clock, path, dark: true });
    await page.locator('[data-eventchip]').first().waitFor();
    expect(await inPage(page, 'page')).toMatchObject({
      surface,
      view,
      language: clock.language,
      dark: true,
      account: 0,
    });
    const read = new Map((await inPage(page, 'events')).map(({ event }) => [event.eventId, event]));
    // A month shows only some of a full day.
    const shown = view === 'month' ? events.filter(({ id }) => read.has(id)) : events;
    expect(shown.length).toBeGreaterThan(4);
    expect([...read.keys()].toSorted()).toEqual(shown.map(({ id }) => id).toSorted());
    for (const event of shown) expect(read.get(event.id)).toEqual(truth(event));
  });

  test('an open event is read as it is', async () => {
    const { page } = await openDemo(events, clock);
    const event = events.find(({ id }) => id === 'noon');
    await page
      .locator('[data-eventchip]', { hasText: event?.title ?? '' })
      .filter({ hasText: /12:00|12pm|午後12時/ })
      .first()
      .click();
    await page.locator('#xDetDlg').waitFor();
    await expect
      .poll(() => inPage(page, 'openEvent'))
      .toEqual({
        event: event && truth(event),
        guests: [
          { email: 'naomi@example.test', organizer: true },
          { email: VIEWER, organizer: false },
        ],
        layer: 1,
      });
  });
});

test('the day shown as today has the year of the page, not of the clock', async () => {
  const { page } = await openDemo([demoEvent({})]);
  await page.locator('[data-eventchip]').first().click();
  await expect.poll(() => inPage(page, 'openEvent')).toMatchObject({ event: { onDate: TODAY } });
});

const crowd = Array.from({ length: 60 }, (_, at) => ({
  email: `p${at}@example.test`,
  name: `P${at}`,
}));
const mailingList = { email: 'all@example.test', name: 'Everybody', group: true };
const [naomi, mika] = demoEvent({}).guests;

test.each([
  ['a mailing list among two', [naomi, mika, mailingList]],
  ['a mailing list beside one', [mika, mailingList]],
  ['a list that is cut short', crowd],
])('%s is never a pair, and known not to be one', async (_, invited) => {
  const guests = invited.flatMap((one) => one ?? []);
  const { page } = await openDemo([demoEvent({ guests })]);
  await page.locator('[data-eventchip]').first().click();
  await page.locator('#xDetDlg').waitFor();
  await expect.poll(() => inPage(page, 'openEvent')).toMatchObject({ guests: [] });
});

test('a list that is still being drawn says nothing yet', async () => {
  const { page } = await openDemo([demoEvent({})]);
  await page.locator('[data-eventchip]').first().click();
  await page.locator('#xDetDlg [role=treeitem]').first().waitFor();
  const rowOfMika = page.locator(`#xDetDlg [role=treeitem][data-email="${VIEWER}"]`);
  await rowOfMika.evaluate((row) => row.remove());
  expect(await inPage(page, 'openEvent')).toMatchObject({ guests: null });
});
