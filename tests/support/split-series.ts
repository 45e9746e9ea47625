/** A series after "this and following": what was one is two, and only the pair holds it together. */
import { expect, type Frame, type Page } from '@playwright/test';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import type { Way } from './hand.ts';
import { at, eventOf, mika } from './one-on-ones.ts';

export const FIRST = '1on1 Tuesday';
export const NEXT = '1on1 Thursday';

/** As it was, and as it goes on. */
export const splitSeries = [
  eventOf({ id: 'base_20260922T010000Z', title: FIRST, ...at(2, 10, 11) }),
  eventOf({ id: 'base_R20261126T010000_20261126T010000Z', title: NEXT, ...at(4, 15, 16) }),
];

/** Says who one is, and prepares the first. */
export async function prepareFirst(page: Page, { language, hand }: Way): Promise<Frame> {
  const panel = await hand.open(page, FIRST);
  const { topic, response } = vocabularyTexts[language];
  await hand.press(panel.getByRole('button', { name: mika.email.split('@')[0] ?? '' }));
  await hand.choose(panel.getByRole('radio', { name: topic.career }));
  await hand.choose(panel.getByRole('radio', { name: response.listen }));
  await expect(panel.locator('.share-kept')).toBeVisible();
  return panel;
}
