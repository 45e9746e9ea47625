/** The language of a surface, for everything that it shows. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Catalogue, Language } from '#lib/i18n/catalogue.ts';

export const LanguageContext = createContext<Language>('en');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useTexts<T>(catalogue: Catalogue<T>): T {
  return catalogue[useLanguage()];
}
