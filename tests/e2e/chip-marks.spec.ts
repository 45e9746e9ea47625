import { closeEvent, openEvent } from '#support/calendar-page.ts';
import { expect, TODAY, test } from '#support/fixtures.ts';
import { at, eventOf, ken, mika } from '#support/one-on-ones.ts';
import { prepareInPanel } from '#support/panel.ts';

const events = [
  eventOf({ id: 'k1_20261124T100000Z', title: '1on1 Ken', ...at(2, 10, 11) }),
  eventOf({ id: 'k2', title: '山田さんと面談', ...at(3, 10, 11) }),
  eventOf({ id: 'k3', title: 'Meet at 11:10', ...at(4, 10, 11) }),
  eventOf({ id: 'k4', title: 'Team', ...at(5, 10, 11), guests: [mika, ken] }),
];
const marked = '[data-eventchip][data-sashi]';

test('1on1s are marked, and nothing else, in every view', async ({ launch }) => {
  const { page, complaints } = await launch({ events });
  const day = TODAY.replaceAll('-', '/');
  for (const view of ['week', 'month', 'agenda']) {
    await page.goto(`https://calendar.google.com/calendar/u/0/r/${view}/${day}`);
    await expect(page.locator(`${marked}:visible`)).toHaveCount(2);
    await expect(page.locator(marked).filter({ hasText: '1on1 Ken' }).first()).toBeVisible();
    await expect(page.locator(marked).filter({ hasText: '面談' }).first()).toBeVisible();
  }
  expect(complaints).toEqual([]);
});

test('The mark shows when I have prepared, and stays when Calendar draws the grid again', async ({
  launch,
}) => {
  const { page } = await launch({ events });
  const chip = page.locator(marked).filter({ hasText: '1on1 Ken' });
  await expect(chip).toHaveAttribute('data-sashi', 'open');
  await openEvent(page, '1on1 Ken');
  await prepareInPanel(page, 'My career', 'Just listen');
  await expect(chip).toHaveAttribute('data-sashi', 'mine');
  await closeEvent(page);
  await page.keyboard.press('j');
  await expect(page.locator(`${marked}:visible`)).toHaveCount(0);
  await page.keyboard.press('k');
  await expect(page.locator(`${marked}:visible`)).toHaveCount(2);
  await expect(page.locator(`${marked}:visible`).filter({ hasText: '1on1 Ken' })).toHaveAttribute(
    'data-sashi',
    'mine',
  );
});

test('A chip that shows another event now has that event’s mark, or none', async ({ launch }) => {
  const desk = await launch({ events });
  const { page } = desk;
  await expect(page.locator(marked)).toHaveCount(2);
  desk.updateEvents(events.map((event) => ({ ...event, id: `new${event.id}`, title: 'Renamed' })));
  await expect(page.locator('[data-eventchip]').filter({ hasText: 'Renamed' })).toHaveCount(4);
  await expect(page.locator(marked)).toHaveCount(0);
  desk.updateEvents(events);
  await expect(page.locator(marked)).toHaveCount(2);
});

test('Marks add no node to the grid and move nothing in it', async ({ launch }) => {
  const { page } = await launch({ events });
  await expect(page.locator(marked)).toHaveCount(2);
  const grid = page.locator('[role=main]').last();
  const snapshot = () =>
    grid.evaluate((main) => {
      const parts = [...main.querySelectorAll('*')];
      return parts.map((part) => JSON.stringify(part.getBoundingClientRect()));
    });
  const withMarks = await snapshot();
  await page.evaluate(() => {
    for (const chip of document.querySelectorAll('[data-sashi]'))
      chip.removeAttribute('data-sashi');
  });
  expect(await snapshot()).toEqual(withMarks);
});

test('Chips without an id, or with one that says nothing, are left alone', async ({ launch }) => {
  const { page, complaints } = await launch({
    events: [
      eventOf({ id: 'no1', title: '1on1 odd', ...at(1, 10, 11), rawChipId: '%%%not-base64' }),
      eventOf({ id: 'no2', title: '1on1 odder', ...at(2, 10, 11), rawChipId: '////' }),
      eventOf({ id: 'ok1', title: '1on1 by its log', ...at(3, 10, 11), withoutChipId: true }),
    ],
  });
  await expect(page.locator(marked)).toHaveCount(1);
  await expect(page.locator(marked)).toContainText('1on1 by its log');
  expect(complaints).toEqual([]);
});
