/** When a 1on1 does not take place: its topics wait, or a word in writing is enough. */
import { pairTexts } from '#lib/i18n/pair.ts';
import type { SafeName } from '#lib/i18n/person-name.ts';
import { Button } from '../button.tsx';
import { useTexts } from '../language.ts';
import { KeptField } from './kept-field.tsx';
import type { PairActions } from './pair-actions.ts';
import { Section } from './section.tsx';

interface CalledOffProps {
  readonly skipped: boolean;
  readonly inWriting: boolean;
  readonly answer: { readonly mine: string; readonly theirs: string };
  readonly other: SafeName | null;
  readonly note: PairActions['note'];
}

export function CalledOff({ skipped, inWriting, answer, other, note }: CalledOffProps) {
  const texts = useTexts(pairTexts);
  const isOpen = skipped || inWriting || answer.theirs !== '';
  return (
    <Section title={texts.skip} open={isOpen}>
      <p class="section-soft" role="status">
        {skipped ? texts.skipped : texts.skipMeans}
      </p>
      <div class="section-row">
        <Button onPress={() => note({ skipped: !skipped })}>
          {skipped ? texts.unskip : texts.skip}
        </Button>
        <Button pressed={inWriting} onPress={() => note({ inWriting: !inWriting })}>
          {texts.askWriting}
        </Button>
      </div>
      {inWriting && <p class="section-soft">{texts.inWriting}</p>}
      {answer.theirs !== '' && (
        <div>
          <h3 class="section-soft">{texts.answerOf(other)}</h3>
          <p class="topic-note" dir="auto">
            {answer.theirs}
          </p>
        </div>
      )}
      {(inWriting || answer.mine !== '') && (
        <KeptField
          label={texts.answer}
          value={answer.mine}
          limit={4000}
          onKeep={(value) => note({ answer: value })}
        />
      )}
    </Section>
  );
}
