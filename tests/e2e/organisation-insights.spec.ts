import { organisationTexts } from '#lib/i18n/insights/organisation.ts';
import { insightsPageTexts } from '#lib/i18n/insights/page.ts';
import { peopleOf } from '#scripts/demo/people.ts';
import { writeDocuments } from '#scripts/emulators/write-documents.ts';
import { emulatorsHere } from '#support/emulators-here.ts';
import { expect, test } from '#support/fixtures.ts';
import type { OwnOffice } from '#support/own-company.ts';
import { openOwn } from '#support/own-page.ts';

const texts = organisationTexts.en;

async function makeAnalyst({ company }: OwnOffice): Promise<void> {
  const { email } = peopleOf(company).supporter;
  const person = company.people.find((each) => each.email === email);
  if (!person) throw new Error('The supporter is not in the company.');
  const { uid, name } = person;
  const path = `orgs/${company.org}/people/${uid}`;
  const fields = { email, name, roles: ['analyst'], joinedAt: new Date('2026-06-01') };
  await writeDocuments(emulatorsHere(), [{ path, fields }]);
}

test('An analyst reads closed cells by hand, and is told when there are none', async ({
  sitDown,
  office,
}) => {
  test.slow();
  await makeAnalyst(office);
  const desk = await sitDown('supporter', { language: 'en' });
  const page = await openOwn(desk, 'insights.html#lang=en');
  await page.getByRole('button', { name: texts.read }).click();
  await expect(page.getByText(texts.nothing)).toBeVisible({ timeout: 60_000 });

  // Twelve people of all three lanes, in a month that is long over: sum 40, squares 150.
  const month = 2026 * 12 + 6;
  const [a, l] = [12 * 2 ** 34 + 40 * 2 ** 18 + 150, 4 + 4 * 4096 + 4 * 4096 ** 2];
  const path = `orgs/${office.company.org}/pool/work.listen/epochs/0`;
  await writeDocuments(emulatorsHere(), [{ path, fields: { a, b: 0, l, m: month, m0: month } }]);
  await page.getByRole('button', { name: texts.again }).click();
  const figure = page.locator('#sashi-organisation-scores');
  const chart = figure.getByRole('img', { name: texts.means });
  await expect(chart).toHaveAttribute('aria-description', /Just listen.*12.*3\.33/, {
    timeout: 60_000,
  });
  await figure.getByText(insightsPageTexts.en.showTable).press('Enter');
  await expect(page.getByRole('row', { name: /Just listen/ })).toHaveText(/12.*3\.33/);
  await expect(page.getByText(texts.caveat)).toBeVisible();
  await expect(page.getByText(texts.noSplit)).toBeVisible();
});

test('Who is no analyst is offered no such reading', async ({ sitDown }) => {
  const desk = await sitDown('supporter', { language: 'en' });
  const page = await openOwn(desk, 'insights.html#lang=en');
  await expect(page.getByRole('button', { name: insightsPageTexts.en.example })).toBeVisible();
  await expect(page.getByText(texts.title, { exact: true })).toHaveCount(0);
});
