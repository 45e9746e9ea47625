/** Things that a person does on the calendar page. */
import { expect, type Page } from '@playwright/test';

export const DIALOG = '#xDetDlg';

/** Opens the event by pressing its chip; the dialog is to be seen afterwards, with that event in it. */
export async function openEvent(page: Page, title: string): Promise<void> {
  await page.locator('[data-eventchip]').filter({ hasText: title }).first().click();
  await page
    .locator('[role=dialog]:visible', { has: page.locator(DIALOG) })
    .filter({ hasText: title })
    .waitFor();
}

/** The dialog grows and moves while its guests arrive: a press may miss, as a person's does. */
export async function closeEvent(page: Page): Promise<void> {
  const dialog = page.locator(DIALOG);
  await expect(async () => {
    if (await dialog.isVisible()) await page.locator('#xDetDlgCloseBu').click({ timeout: 2000 });
    await expect(dialog).toBeHidden({ timeout: 500 });
  }).toPass();
}
