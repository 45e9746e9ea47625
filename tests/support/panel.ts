/** The docked panel, as a person uses it. */
import { expect, type Frame, type Page } from '@playwright/test';
import { panelOf } from '#scripts/demo/desk.ts';

/** The two taps. */
export async function prepareInPanel(page: Page, topic: string, response: string): Promise<Frame> {
  const panel = await panelOf(page);
  for (const name of [topic, response]) {
    const choice = panel.getByRole('radio', { name, exact: true });
    await choice.click();
    await expect(choice).toBeChecked();
  }
  return panel;
}
