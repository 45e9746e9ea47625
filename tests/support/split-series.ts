/** A series after "this and following": what was one is two, and only the pair holds it together. */
import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { pairTexts } from '#lib/i18n/pair.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import type { DemoEvent } from '#scripts/demo/calendar/event.ts';
import type { Company } from '#scripts/demo/company/generate.ts';
import { peopleOf } from '#scripts/demo/people.ts';
import type { Way } from './hand.ts';
import { at, eventOf, mika } from './one-on-ones.ts';

export const FIRST = '1on1 Tuesday';
export const NEXT = '1on1 Thursday';
const NOTE = 'The new role / 新しい役割';

/** As it was, and as it goes on. */
export const splitSeries = [
  eventOf({ id: 'base_20260922T010000Z', title: FIRST, ...at(2, 10, 11) }),
  eventOf({ id: 'base_R20261126T010000_20261126T010000Z', title: NEXT, ...at(4, 15, 16) }),
];

/** The same series between the two people of the showcase, in the calendar of one of them. */
export function splitSeriesOf(company: Company, who: 'member' | 'supporter'): DemoEvent[] {
  const { member, supporter } = peopleOf(company);
  const calendar = { member, supporter }[who].email;
  const guests = [
    { email: member.email, name: member.name },
    { email: supporter.email, name: supporter.name, organizer: true },
  ];
  return splitSeries.map((event) => ({ ...event, calendar, guests }));
}

/** Says who one is, and prepares the first. */
export async function prepareFirst(page: Page, way: Way): Promise<Frame> {
  const panel = await way.hand.open(page, FIRST);
  await way.hand.press(panel.getByRole('button', { name: mika.email.split('@')[0] ?? '' }));
  await chooseCareer(panel, way);
  await expect(panel.locator('.share-kept')).toBeVisible();
  return panel;
}

/** Prepares the first, as somebody who has signed in to the team. */
export async function shareFirst(page: Page, way: Way): Promise<Frame> {
  const panel = await way.hand.open(page, FIRST);
  await chooseCareer(panel, way);
  await way.hand.write(panel.locator('.note-input').first(), NOTE);
  await expect(panel.locator('.share-shared').first()).toBeVisible({ timeout: 30_000 });
  return panel;
}

/** What was shared there, among what is left from earlier 1on1s. */
export function leftOf(panel: Frame, language: Way['language']): Locator {
  const left = panel.locator('.topics', { hasText: pairTexts[language].carried });
  return left.getByRole('listitem').filter({ hasText: NOTE });
}

/** What the supporter sees to be left from it, on opening the next. */
export async function leftForSupporter(
  { page }: { readonly page: Page },
  { other, hand }: Way,
): Promise<Locator> {
  const left = leftOf(await hand.open(page, NEXT), other);
  await expect(left.getByText(vocabularyTexts[other].topic.career)).toBeVisible();
  return left;
}

async function chooseCareer(panel: Frame, { language, hand }: Way): Promise<void> {
  const { topic, response } = vocabularyTexts[language];
  await hand.choose(panel.getByRole('radio', { name: topic.career }));
  await hand.choose(panel.getByRole('radio', { name: response.listen }));
}
