/** The words by which a 1on1 is known by its title. */
import { X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { type KeywordProblem, withKeyword } from '#lib/domain/keyword-list.ts';
import { KEYWORD_LIMIT } from '#lib/domain/recognition.ts';
import { DEFAULT_SETTINGS, KEYWORD_LENGTH } from '#lib/domain/settings.ts';
import { keywordsTexts } from '#lib/i18n/options/keywords.ts';
import { Button } from '../button.tsx';
import { useTexts } from '../language.ts';
import { LineField } from '../line-field.tsx';
import './keywords.css';
import { ManagedLine } from './managed-line.tsx';
import type { Section, SectionProps } from './section.ts';

function Body({ state: { settings, managed }, actions }: SectionProps) {
  const texts = useTexts(keywordsTexts);
  const { keywords: words } = settings;
  const isManaged = managed.includes('keywords');
  const isOriginal = words.join('\n') === DEFAULT_SETTINGS.keywords.join('\n');
  const change = (next: string[]) => actions.change('keywords', next);
  return (
    <>
      <p>{texts.explained}</p>
      {isManaged && <ManagedLine />}
      {words.length === 0 && <p class="keywords-none">{texts.none}</p>}
      <ul class="keywords" aria-label={texts.title}>
        {words.map((word) => (
          <li key={word} class="keyword">
            <bdi>{word}</bdi>
            {!isManaged && (
              <button
                type="button"
                class="keyword-remove"
                aria-label={texts.remove(word)}
                onClick={(event) => {
                  change(words.filter((one) => one !== word));
                  // The pressed button goes away: the keyboard is not to fall out of the section.
                  event.currentTarget.closest('section')?.querySelector('input')?.focus();
                }}
              >
                <X aria-hidden="true" />
              </button>
            )}
          </li>
        ))}
      </ul>
      {!isManaged && <AddWord words={words} onAdd={change} />}
      {!isManaged && !isOriginal && (
        <Button kind="quiet" onPress={() => change([...DEFAULT_SETTINGS.keywords])}>
          {texts.reset}
        </Button>
      )}
    </>
  );
}

interface AddWordProps {
  readonly words: readonly string[];
  readonly onAdd: (words: string[]) => void;
}

function AddWord({ words, onAdd }: AddWordProps) {
  const texts = useTexts(keywordsTexts);
  const [word, setWord] = useState('');
  const [problem, setProblem] = useState<KeywordProblem | null>(null);
  const sentences: Record<KeywordProblem, string> = {
    empty: texts.empty,
    tooLong: texts.tooLong(KEYWORD_LENGTH),
    twice: texts.twice(word.trim()),
    limit: texts.limit(KEYWORD_LIMIT),
  };
  const add = (event: Event) => {
    event.preventDefault();
    const next = withKeyword(words, word);
    if (typeof next === 'string') return setProblem(next);
    setWord('');
    onAdd(next);
  };
  const input = (value: string) => {
    setWord(value);
    setProblem(null);
  };
  return (
    <form class="keyword-form" onSubmit={add} noValidate>
      <LineField
        label={texts.label}
        value={word}
        trouble={problem && sentences[problem]}
        onInput={input}
      />
      <Button type="submit">{texts.add}</Button>
    </form>
  );
}

export const keywords: Section = { id: 'keywords', texts: keywordsTexts, Body };
