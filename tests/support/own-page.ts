import type { Page } from '@playwright/test';
import type { Profile } from '#scripts/profile.ts';

/** Opens a page of the extension in a tab: `options.html#lang=ja`. */
export async function openOwn(
  { context, extensionId }: Pick<Profile, 'context' | 'extensionId'>,
  path: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  return page;
}
