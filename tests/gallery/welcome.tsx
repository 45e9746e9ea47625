import { Welcome } from '#components/welcome.tsx';
import type { Appearance } from '#lib/models/appearance.ts';

export function welcomeFor({ language }: Appearance) {
  return (
    <Welcome language={language} actions={{ chooseLanguage: () => {}, showOptions: () => {} }} />
  );
}
