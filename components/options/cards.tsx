/** Icebreak cards that a person has written, to draw from beside ours. */
import { OWN_LINES } from '#lib/domain/settings.ts';
import { cardsTexts } from '#lib/i18n/options/cards.ts';
import { useTexts } from '../language.ts';
import { LineList } from './line-list.tsx';
import type { Section, SectionProps } from './section.ts';

function Body({ state: { settings }, actions }: SectionProps) {
  const texts = useTexts(cardsTexts);
  return (
    <>
      <p>{texts.explained}</p>
      <LineList
        texts={texts}
        lines={settings.cards}
        limits={OWN_LINES}
        open
        onChange={(lines) => actions.change('cards', lines)}
      />
    </>
  );
}

export const cards: Section = { id: 'cards', texts: cardsTexts, feature: 'icebreak', Body };
