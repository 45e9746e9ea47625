/** A memo for oneself: it stays on this device. */
import { PRIVATE_MEMO_LIMIT } from '#lib/domain/private-memo.ts';
import { memoTexts } from '#lib/i18n/memo.ts';
import { useTexts } from '../language.ts';
import { KeptField } from './kept-field.tsx';
import { Section } from './section.tsx';

interface PrivateMemoProps {
  readonly text: string;
  readonly onKeep: (text: string) => void;
}

export function PrivateMemo({ text, onKeep }: PrivateMemoProps) {
  const texts = useTexts(memoTexts);
  return (
    <Section title={texts.privateMemo} open={text !== ''}>
      <p class="section-soft">{texts.privateMeans}</p>
      <KeptField
        label={texts.privateLabel}
        value={text}
        limit={PRIVATE_MEMO_LIMIT}
        onKeep={onKeep}
      />
    </Section>
  );
}
