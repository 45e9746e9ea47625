import { dayInWords } from '#lib/i18n/dates.ts';
import { keepingTexts } from '#lib/i18n/keeping.ts';
import { complaintsOfAxe } from '#support/axe.ts';
import { expect, test } from '#support/gallery.ts';
import { ways } from '#support/hand.ts';

const TODAY = '2026-11-24';
const [FROM, LIMIT] = ['2026-12-08', '2025-12-08'];

for (const { language, by, hand } of ways) {
  test(`How long the past of two stays is chosen, and said before any goes (${language}, ${by})`, async ({
    show,
  }) => {
    const page = await show('brief-pair', { language });
    const texts = keepingTexts[language];
    const [from, limit] = [FROM, LIMIT].map((day) => dayInWords(day, TODAY, language));
    const year = texts.years(1);
    const question = page.getByLabel(texts.question);
    await hand.pick(question, year);
    await expect(page.getByText(texts.means(year, from ?? '', limit ?? ''))).toBeVisible();
    // Nothing is wished before it is said so.
    await expect(page.getByText(texts.mine(texts.years(2)))).toBeVisible();
    await hand.press(page.getByRole('button', { name: texts.choose }));
    await expect(page.getByText(texts.mine(year))).toContainText(
      texts.begins(from ?? '', limit ?? ''),
    );
    await expect(question).toBeFocused();
    expect(await complaintsOfAxe(page)).toEqual([]);
  });
}
