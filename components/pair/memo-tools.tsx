/** What one tap makes of a memo: headings from the topics, a commitment from the line one is in. */
import { useState } from 'preact/hooks';
import { missingHeadings, withHeadings } from '#lib/domain/memo-line.ts';
import type { TopicId } from '#lib/domain/vocabulary.ts';
import { errorSentence } from '#lib/i18n/errors.ts';
import { memoTexts } from '#lib/i18n/memo.ts';
import type { SafeName } from '#lib/i18n/person-name.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { Button } from '../button.tsx';
import { useLanguage, useTexts } from '../language.ts';
import type { PairActions } from './pair-actions.ts';

export interface MemoToolsProps {
  readonly topics: readonly TopicId[];
  readonly promise: PairActions['promise'];
}

interface Props extends MemoToolsProps {
  readonly text: string;
  /** The words of the line that the caret is in. */
  readonly line: string;
  readonly other: SafeName | null;
  readonly onWrite: (text: string) => void;
}

export function MemoTools({ topics, promise, text, line, other, onWrite }: Props) {
  const texts = useTexts(memoTexts);
  const words = useTexts(vocabularyTexts);
  const language = useLanguage();
  const [told, setTold] = useState('');
  const missing = missingHeadings(
    text,
    topics.map((topic) => words.topic[topic]),
  );
  const make = async (owner: 'me' | 'them') => {
    const code = await promise(line, owner, { by: 'next' });
    setTold(code === null ? texts.promised(line) : errorSentence(code, language));
  };
  return (
    <>
      {(missing.length > 0 || line !== '') && (
        <div class="section-row">
          {missing.length > 0 && (
            <Button kind="quiet" onPress={() => onWrite(withHeadings(text, missing))}>
              {texts.headings}
            </Button>
          )}
          {line !== '' && (
            <>
              <Button kind="quiet" onPress={() => make('me')}>
                {texts.lineMine}
              </Button>
              <Button kind="quiet" onPress={() => make('them')}>
                {texts.lineTheirs(other)}
              </Button>
            </>
          )}
        </div>
      )}
      <p class="memo-told" role="status">
        <bdi>{told}</bdi>
      </p>
    </>
  );
}
