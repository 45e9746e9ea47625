import type { Page } from '@playwright/test';
import { surfaceOf } from '#support/closed-shadow.ts';
import { expect, test } from '#support/fixtures.ts';
import { eventOf } from '#support/one-on-ones.ts';
import { openOwn } from '#support/own-page.ts';

const events = [eventOf({ id: 'drift', title: '1on1 Ken' })];
const MARKED = '[data-sashi]';

/** By what is left on a page without hooks: a button with a name, and the time line of its dialog. */
async function openByName(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().click();
  await page.locator('#xDetDlgWhen, [role=dialog]:visible').first().waitFor();
}

/** Hooks that Calendar may lose one day, each alone: another one stands in, and nothing is missing. */
const STANDS_IN = [
  'data-eventid',
  'data-datekey',
  'jslog',
  'role=main',
  'data-viewfamily',
  'data-viewkey',
  'xDetDlg',
  'data-chips-dialog',
  'role=treeitem',
  'data-eventchip',
  'role=dialog',
  'aria-labelledby',
  'xDetDlgAtt',
  'xDetDlgWhen',
  'xDtlDlgOrg',
  'data-stacked-layout-chip-container',
  'data-is-expandable',
  'role=gridcell',
  'role=grid',
];

for (const hook of STANDS_IN) {
  test(`Without ${hook} the event is read all the same, with the right person`, async ({
    launch,
  }) => {
    const desk = await launch({ events, removeHooks: [hook] });
    const { page, complaints } = desk;
    await expect(page.locator(MARKED).first()).toBeVisible();
    await openByName(page, /1on1 Ken/);
    const strip = await surfaceOf(page, 'strip');
    await expect.poll(strip.text).toContain('Not prepared yet');
    const panel = await openOwn(desk, 'panel.html#lang=en');
    await panel.getByRole('button', { name: /mika/ }).click();
    await expect(panel.locator('main')).toContainText(/Once shared, .?ken.? will see this/);
    expect(complaints).toEqual([]);
  });
}

/** What can only be guessed, and without which hooks. */
const GUESSED = [
  ['guests', ['data-email']],
  ['dialog', ['xDetDlg', 'data-chips-dialog']],
] as const;

for (const [what, removeHooks] of GUESSED) {
  test(`Where the ${what} can only be guessed, the dialog is left alone, and the popup says so`, async ({
    launch,
  }) => {
    const desk = await launch({ events, removeHooks: [...removeHooks] });
    const { page, complaints } = desk;
    await expect(page.locator(MARKED).first()).toBeVisible();
    await openByName(page, /1on1 Ken/);
    const popup = await openOwn(desk, 'popup.html#lang=en');
    await expect(
      popup.getByText('Sashi can’t read an open event in Calendar today.'),
    ).toBeVisible();
    await expect(page.locator('[data-sashi-host="strip"]')).toBeHidden();
    expect(complaints).toEqual([]);
  });
}

test('Where the edit page has other fields, it is left alone, and the popup says so', async ({
  launch,
}) => {
  const desk = await launch({ events, removeHooks: ['xTiIn'] });
  const { page, complaints } = desk;
  await openByName(page, /1on1 Ken/);
  await page.getByRole('button', { name: 'Edit event' }).click();
  await page.locator('#xGstLst').waitFor();
  const popup = await openOwn(desk, 'popup.html#lang=en');
  await expect(
    popup.getByText('Sashi can’t read the edit page in Calendar today. The rest works.'),
  ).toBeVisible();
  await expect(page.locator('[data-sashi-host="edit-row"]')).toBeHidden();
  expect(complaints).toEqual([]);
});
