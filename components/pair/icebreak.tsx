/** A card to begin with, the same for both at the same time; passing on is asked of nobody. */
import { useState } from 'preact/hooks';
import { CARD_LIMIT, type Closeness, type Mood } from '#lib/domain/icebreak.ts';
import { pairTexts } from '#lib/i18n/pair.ts';
import { Button } from '../button.tsx';
import { useLanguage, useTexts } from '../language.ts';
import { Choices } from './choices.tsx';
import './icebreak.css';
import { LimitedField } from './limited-field.tsx';
import type { PairActions } from './pair-actions.ts';
import { Section } from './section.tsx';

interface IcebreakProps {
  readonly card: Readonly<Record<'en' | 'ja', string>> | null;
  /** How many cards the person has kept. */
  readonly ownCards: number;
  readonly actions: Pick<PairActions, 'draw' | 'putAway'>;
}

export function Icebreak({ card, ownCards, actions }: IcebreakProps) {
  const texts = useTexts(pairTexts);
  const language = useLanguage();
  const [mood, setMood] = useState<Mood>('calm');
  const [closeness, setCloseness] = useState<Closeness>('familiar');
  const [own, setOwn] = useState('');
  const lay = (event: Event) => {
    event.preventDefault();
    if (own.trim() === '' || own.length > CARD_LIMIT) return;
    actions.draw({ from: 'words', words: own.trim() });
    setOwn('');
  };
  return (
    <Section title={texts.icebreak} open={card !== null}>
      <div aria-live="polite">
        {card && (
          <>
            <p class="icebreak-card">
              <bdi>{card[language]}</bdi>
            </p>
            <p class="section-soft">{texts.bothSee}</p>
          </>
        )}
      </div>
      <div class="section-row">
        <Button onPress={() => actions.draw({ from: 'ours', mood, closeness })}>
          {card ? texts.drawAnother : texts.draw}
        </Button>
        {ownCards > 0 && (
          <Button onPress={() => actions.draw({ from: 'mine' })}>{texts.drawMine}</Button>
        )}
        {card && (
          <Button kind="quiet" onPress={actions.putAway}>
            {texts.away}
          </Button>
        )}
      </div>
      <Choices
        question={texts.moodQuestion}
        labels={texts.moods}
        chosen={mood}
        onChoose={setMood}
      />
      <Choices
        question={texts.closenessQuestion}
        labels={texts.closenesses}
        chosen={closeness}
        onChoose={setCloseness}
      />
      <form class="section-body" onSubmit={lay}>
        <LimitedField label={texts.ownCard} value={own} limit={CARD_LIMIT} onInput={setOwn} />
        {own.trim() !== '' && (
          <Button type="submit" disabled={own.length > CARD_LIMIT}>
            {texts.layCard}
          </Button>
        )}
      </form>
      <a class="section-link" href="/options.html#cards" target="_blank" rel="noreferrer">
        {texts.ownCards}
      </a>
    </Section>
  );
}
