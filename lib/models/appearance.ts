/** In which language and theme a surface shows itself: as chosen, else as Calendar or the browser. */
import type { Look } from '#lib/domain/look.ts';
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

/** What the person chose; what they left open, as the calendar page, or as the surface began. */
export function appearanceOf(
  { language, appearance }: Look,
  calendar: { readonly language: Language | null; readonly dark: boolean } | null,
  start: Appearance,
): Appearance {
  const beside = calendar
    ? { language: calendar.language ?? start.language, theme: themeOf(calendar) }
    : start;
  return {
    language: language === 'auto' ? beside.language : language,
    theme: appearance === 'calendar' ? beside.theme : appearance,
  };
}

function themeOf({ dark }: { readonly dark: boolean }): 'light' | 'dark' {
  return dark ? 'dark' : 'light';
}
