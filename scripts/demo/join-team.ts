import type { BrowserContext } from 'playwright';
import type { Language } from '#lib/i18n/catalogue.ts';
import { popupTexts } from '#lib/i18n/popup.ts';
import type { Profile } from '../profile.ts';

export interface Joining {
  readonly teamLink: string;
  readonly email: string;
  readonly language: Language;
}

/** Joins a team as a person does: the link pasted into the popup, then signing in. */
export async function joinTeam(
  { context, extensionId }: Pick<Profile, 'extensionId'> & { context: BrowserContext },
  { teamLink, email, language }: Joining,
): Promise<void> {
  const texts = popupTexts[language];
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${extensionId}/popup.html#lang=${language}`);
  await popup.getByLabel(texts.linkLabel).fill(teamLink);
  await popup.getByRole('button', { name: texts.join }).click();
  await popup.getByLabel(texts.emailLabel).fill(email);
  await popup.getByRole('button', { name: texts.signIn, exact: true }).click();
  await popup.getByRole('button', { name: texts.signOut }).waitFor();
  await popup.close();
}
