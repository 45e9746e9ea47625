/** The words by which a 1on1 is known by its title. */
import { KEYWORD_LIMIT } from '#lib/domain/recognition.ts';
import { DEFAULT_SETTINGS, KEYWORD_LENGTH } from '#lib/domain/settings.ts';
import { keywordsTexts } from '#lib/i18n/options/keywords.ts';
import { Button } from '../button.tsx';
import { useTexts } from '../language.ts';
import { ManagedLine } from '../managed-line.tsx';
import { LineList } from './line-list.tsx';
import type { Section, SectionProps } from './section.ts';

const LIMITS = { most: KEYWORD_LIMIT, longest: KEYWORD_LENGTH };

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
      <LineList texts={texts} lines={words} limits={LIMITS} open={!isManaged} onChange={change} />
      {!isManaged && !isOriginal && (
        <Button kind="quiet" onPress={() => change([...DEFAULT_SETTINGS.keywords])}>
          {texts.reset}
        </Button>
      )}
    </>
  );
}

export const keywords: Section = { id: 'keywords', texts: keywordsTexts, Body };
