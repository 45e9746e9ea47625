/** The docked panel, as a person uses it. */
import type { Frame, Page } from '@playwright/test';
import { panelOf } from '#scripts/demo/desk.ts';

/** The two taps. */
export async function prepareInPanel(page: Page, topic: string, response: string): Promise<Frame> {
  const panel = await panelOf(page);
  await panel.getByRole('radio', { name: topic, exact: true }).check();
  await panel.getByRole('radio', { name: response, exact: true }).check();
  return panel;
}
