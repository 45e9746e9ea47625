import { pairTexts } from '#lib/i18n/pair.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import type { Desk } from '#scripts/demo/desk.ts';
import { panelOf } from '#scripts/demo/desk.ts';
import { closeEvent, openEvent } from '#support/calendar-page.ts';
import { expect, test } from '#support/fixtures.ts';
import { at, eventOf, mika } from '#support/one-on-ones.ts';
import { prepareInPanel } from '#support/panel.ts';

const texts = pairTexts.en;
const { topic, response } = vocabularyTexts.en;
const FIRST = '1on1 Tuesday';
const NEXT = '1on1 Thursday';
/** The series as it was, and as it goes on after "this and following". */
const events = [
  eventOf({ id: 'base_20260922T010000Z', title: FIRST, ...at(2, 10, 11) }),
  eventOf({ id: 'base_R20261126T010000_20261126T010000Z', title: NEXT, ...at(4, 15, 16) }),
];

async function prepared(desk: Desk) {
  await openEvent(desk.page, FIRST);
  const panel = await panelOf(desk.page);
  await panel.getByRole('button', { name: mika.email.split('@')[0] ?? '' }).click();
  await prepareInPanel(desk.page, topic.career, response.listen);
  await expect(panel.locator('.share-kept')).toBeVisible();
  return panel;
}

test('What was not reached waits in the next 1on1, also after "this and following"', async ({
  launch,
}) => {
  const desk = await launch({ events });
  const panel = await prepared(desk);
  await closeEvent(desk.page);
  await openEvent(desk.page, NEXT);
  const left = panel.locator('.topics', { hasText: texts.carried });
  await expect(left.getByText(topic.career)).toBeVisible();
  // Ticked off by keyboard, it is talked about.
  await left.getByRole('checkbox').press('Space');
  await expect(left).toHaveCount(0);
  expect(desk.complaints).toEqual([]);
});

test('A 1on1 that is called off keeps its topics for the next', async ({ launch }) => {
  const desk = await launch({ events });
  const panel = await prepared(desk);
  await panel.locator('summary', { hasText: texts.skip }).press('Enter');
  await panel.getByRole('button', { name: texts.skip }).press('Enter');
  await expect(panel.getByText(texts.skipped)).toBeVisible();
  await closeEvent(desk.page);
  await openEvent(desk.page, NEXT);
  const left = panel.locator('.topics', { hasText: texts.carried });
  await expect(left.getByText(topic.career)).toBeVisible();
  expect(desk.complaints).toEqual([]);
});
