/** Who talked how much, as both guess: one drag each. Both guesses are seen once both are there. */
import { useEffect, useId, useState } from 'preact/hooks';
import { type TalkBalance as Guesses, guessesApart } from '#lib/domain/talk-balance.ts';
import { balanceTexts } from '#lib/i18n/balance.ts';
import type { SafeName } from '#lib/i18n/person-name.ts';
import { useTexts } from '../language.ts';
import { Section } from './section.tsx';
import './talk-balance.css';

/** So close two guesses are the same to people. */
const ALIKE = 10;
const STEP = 5;

export interface ShownBalance extends Guesses {
  /** My guess is with the team, and stays as it is. */
  readonly sent: boolean;
}

interface TalkBalanceProps {
  readonly balance: ShownBalance;
  readonly other: SafeName | null;
  readonly onGuess: (percent: number) => void;
}

export function TalkBalance({ balance, other, onGuess }: TalkBalanceProps) {
  const texts = useTexts(balanceTexts);
  const { mine, theirs, sent } = balance;
  const apart = guessesApart(balance);
  if (mine === null || theirs === null || apart === null) {
    return (
      <Section title={texts.title}>
        <Slider mine={mine} fixed={sent} other={other} onGuess={onGuess} />
      </Section>
    );
  }
  return (
    <Section title={texts.title} open>
      <Guess says={texts.iThink} mine={mine} other={other} />
      <Guess says={texts.theyThink(other)} mine={theirs} other={other} />
      <p class="section-soft">{apart <= ALIKE ? texts.alike : texts.apart(apart)}</p>
    </Section>
  );
}

interface SliderProps {
  readonly mine: number | null;
  readonly fixed: boolean;
  readonly other: SafeName | null;
  readonly onGuess: (percent: number) => void;
}

function Slider({ mine, fixed, other, onGuess }: SliderProps) {
  const texts = useTexts(balanceTexts);
  const id = useId();
  const [dragged, setDragged] = useState<number | null>(null);
  useEffect(() => setDragged(null), [mine]);
  const shown = dragged ?? mine;
  return (
    <div class="balance">
      <label for={id}>{texts.question}</label>
      <input
        id={id}
        class="balance-slider"
        type="range"
        min={0}
        max={100}
        step={STEP}
        value={shown ?? 50}
        disabled={fixed}
        aria-valuetext={shown === null ? texts.notYet : texts.share(shown, other)}
        aria-describedby={`${id}-means`}
        onInput={(event) => setDragged(Number(event.currentTarget.value))}
        onChange={(event) => onGuess(Number(event.currentTarget.value))}
      />
      <p class="balance-share" aria-hidden="true">
        {shown === null ? texts.notYet : texts.share(shown, other)}
      </p>
      <p id={`${id}-means`} class="section-soft" role="status">
        {fixed ? texts.waits(other) : mine === null ? texts.means(other) : texts.kept}
      </p>
    </div>
  );
}

interface GuessProps {
  readonly says: string;
  readonly mine: number;
  readonly other: SafeName | null;
}

function Guess({ says, mine, other }: GuessProps) {
  const texts = useTexts(balanceTexts);
  return (
    <div class="balance">
      <h3 class="section-soft">{says}</h3>
      <div class="balance-bar" aria-hidden="true">
        <span style={{ inlineSize: `${mine}%` }} />
      </div>
      <p>{texts.share(mine, other)}</p>
    </div>
  );
}
