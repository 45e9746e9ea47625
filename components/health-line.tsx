/** One sentence for what can't be read of the calendar page today; nothing when all is well. */
import { popupTexts } from '#lib/i18n/popup.ts';
import './health-line.css';
import { useLanguage, useTexts } from './language.ts';

interface HealthLineProps {
  /** Surfaces that are switched off. */
  readonly surfaces: readonly string[];
}

export function HealthLine({ surfaces }: HealthLineProps) {
  const texts = useTexts(popupTexts);
  const language = useLanguage();
  if (surfaces.length === 0) return null;
  const words = new Set(surfaces.map((surface) => wordFor(surface)));
  const list = new Intl.ListFormat(language).format(words);
  return <p class="health">{texts.cannotRead(list)}</p>;

  function wordFor(surface: string): string {
    return isKnown(surface) ? texts.surface[surface] : texts.somePart;
  }

  function isKnown(surface: string): surface is keyof typeof texts.surface {
    return Object.hasOwn(texts.surface, surface);
  }
}
