import { closeEvent, openEvent } from '#support/calendar-page.ts';
import { expect, test } from '#support/fixtures.ts';
import { at, eventOf, mika } from '#support/one-on-ones.ts';

const STRIP = '[data-sashi-host="strip"]';
const PANEL = '[data-sashi-host="panel"]';

const crowd = Array.from({ length: 300 }, (_, index) => ({
  email: `guest${index}@example.test`,
  name: `Guest ${index}`,
}));

test('A 1on1 by name with 300 guests is none, and one without guests is nobody’s', async ({
  launch,
}) => {
  const { page, complaints } = await launch({
    events: [
      eventOf({
        id: 'crowd',
        title: '1on1 of everybody',
        guests: [mika, ...crowd],
        ...at(1, 9, 10),
      }),
      eventOf({ id: 'alone', title: '1on1 to be planned', guests: [], ...at(2, 9, 10) }),
    ],
  });
  await openEvent(page, '1on1 of everybody');
  await page.locator('html[data-reconciling="false"]').waitFor();
  await expect(page.locator(STRIP)).toBeHidden();
  await expect(page.locator(PANEL)).toBeHidden();
  await closeEvent(page);
  await openEvent(page, '1on1 to be planned');
  await expect(page.locator(STRIP)).toBeVisible();
  await expect(page.locator(PANEL)).toBeVisible();
  expect(complaints).toEqual([]);
});
