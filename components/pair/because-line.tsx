/** Why just this hint, in one line: what it fits, what is new or has helped, and whose it is. */
import { pairTexts } from '#lib/i18n/pair.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { useLanguage, useTexts } from '../language.ts';
import type { ShownHint } from './hint-card.tsx';

export function BecauseLine({ hint }: { readonly hint: ShownHint }) {
  const texts = useTexts(pairTexts);
  const words = useTexts(vocabularyTexts);
  const language = useLanguage();
  const { because, people, source, from } = hint;
  const fits = [
    because.topic && words.topic[because.topic],
    because.response && words.response[because.response],
    because.also && (because.also === 'new' ? texts.isNew : texts.hasHelped(people.helped)),
  ].filter((part) => part !== null);
  const line = [
    texts.because(fits),
    people.tried !== null && texts.triedBy(people.tried),
    from === 'team' && texts.fromColleague,
    source && texts.from(source[language]),
  ].filter((part) => part !== false && part !== null);
  return <p class="section-soft">{line.join(' · ')}</p>;
}
