/** Typed texts in Japanese and English, switchable while running. */

export type Language = 'ja' | 'en';

/** Texts of one surface: every key in both languages, of one shape (checked by the compiler). */
export interface Catalogue<T> {
  readonly en: T;
  readonly ja: T;
}

/** The language we speak for a BCP 47 tag: Japanese for `ja…`, English for all others. */
export function languageOf(tag: string): Language {
  return /^ja\b/i.test(tag) ? 'ja' : 'en';
}
