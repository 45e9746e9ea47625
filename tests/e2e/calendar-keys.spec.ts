/** Whose keys they are: Sashi's while one types there, Calendar's the moment one is back. */
import { panelOf } from '#scripts/demo/desk.ts';
import { DIALOG, openEvent } from '#support/calendar-page.ts';
import { expect, test } from '#support/fixtures.ts';
import { eventOf } from '#support/one-on-ones.ts';

const event = eventOf({ id: 'k', title: '1on1 Ken' });

test('After typing in the panel Calendar’s keys work at once, and Esc closes its dialog', async ({
  launch,
}) => {
  const { page, complaints } = await launch({ events: [event] });
  await openEvent(page, event.title);
  const note = (await panelOf(page)).locator('.note-input');
  await note.pressSequentially('dwe');
  await page.locator(DIALOG).getByRole('heading').first().click();
  await page.keyboard.press('e');
  await expect(page).toHaveURL(/\/eventedit\//);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/week\//);

  await openEvent(page, event.title);
  await expect((await panelOf(page)).locator('.note-input')).toHaveValue('dwe');
  await page.locator(DIALOG).getByRole('heading').first().click();
  await page.keyboard.press('Escape');
  await expect(page.locator(DIALOG)).toBeHidden();
  await expect(page.locator('[data-sashi-host="panel"]')).toBeHidden();
  await page.keyboard.press('d');
  await expect(page).toHaveURL(/\/day\//);
  expect(complaints).toEqual([]);
});

test('Composing Japanese in the panel is cut by nothing that Calendar does meanwhile', async ({
  launch,
}) => {
  const desk = await launch({ events: [event], language: 'ja' });
  const { page, complaints } = desk;
  await openEvent(page, event.title);
  const panel = await panelOf(page);
  const note = panel.locator('.note-input');
  await note.click();
  const input = await page.context().newCDPSession(panel);
  const compose = (text: string) =>
    input.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await compose('そうだ');
  // Somebody moves an event: Calendar draws its grid anew, and takes its dialog away.
  desk.updateEvents([eventOf({ id: 'other', title: 'Moved by somebody' })]);
  await expect(page.locator('[data-eventchip]').filter({ hasText: 'Moved' })).toBeVisible();
  await compose('そうだん');
  await expect(note).toHaveValue('そうだん');
  await input.send('Input.insertText', { text: '相談' });
  await expect(note).toHaveValue('相談');
  await expect(note).toBeFocused();
  expect(complaints).toEqual([]);
});
