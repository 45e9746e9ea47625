import { expect, test } from '#support/gallery.ts';

/** What is told by its colour alone otherwise: the state where it stands, one of it and the other. */
const told = [
  ['prepare-shared', '.choice-input:checked + .choice-label', '.choice-input:not(:checked) + *'],
  ['brief-pair', '.pill-input:checked + .pill-label', '.pill-input:not(:checked) + .pill-label'],
  ['brief-pair', '.balance-bar span', '.balance-bar'],
  ['parts', '.toggle-input:checked', '.toggle-input:not(:checked)'],
] as const;

for (const theme of ['light', 'dark'] as const) {
  test(`In forced colours, ${theme}, what is chosen is still told apart`, async ({
    show,
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: theme });
    for (const [state, one, other] of told) {
      await show(state, { theme });
      const [chosen, rest] = await Promise.all(
        [one, other].map((where) =>
          page
            .locator(where)
            .first()
            .evaluate((element) => [
              getComputedStyle(element).backgroundColor,
              getComputedStyle(element, '::before').backgroundColor,
            ]),
        ),
      );
      expect(chosen, `${one} in ${state}`).not.toEqual(rest);
    }
  });
}
