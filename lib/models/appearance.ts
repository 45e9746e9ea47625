/** In which language and theme a surface shows itself: as the calendar page does, if there is one. */
import { type Language, languageOf } from '#lib/i18n/catalogue.ts';

export interface Appearance {
  readonly language: Language;
  /** `auto` = as the browser prefers. */
  readonly theme: 'light' | 'dark' | 'auto';
}

/**
 * What the address says (`#lang=ja&theme=dark`), else the browser's language and preference.
 * @param hash `location.hash`
 * @param browserLanguage a BCP 47 tag
 */
export function firstAppearance(hash: string, browserLanguage: string): Appearance {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const theme = said.get('theme');
  return {
    language: languageOf(said.get('lang') ?? browserLanguage),
    theme: theme === 'dark' || theme === 'light' ? theme : 'auto',
  };
}

/** What the calendar page says, and for what it does not say, how the surface began. */
export function appearanceOf(
  calendar: { readonly language: Language | null; readonly dark: boolean } | null,
  start: Appearance,
): Appearance {
  if (!calendar) return start;
  return { language: calendar.language ?? start.language, theme: calendar.dark ? 'dark' : 'light' };
}
