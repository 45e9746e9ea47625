import { LanguageContext } from '#components/language.ts';
import { Welcome } from '#components/welcome.tsx';
import type { Appearance } from '#lib/models/appearance.ts';

export function welcomeFor({ language }: Appearance) {
  return (
    <LanguageContext value={language}>
      <Welcome language={language} actions={{ chooseLanguage: () => {}, showOptions: () => {} }} />
    </LanguageContext>
  );
}
