/** The options page: a search over its sections, a way to each, and the sections themselves. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { optionsTexts } from '#lib/i18n/options.ts';
import { isFound } from '#lib/i18n/words-of.ts';
import { Boundary } from '../boundary.tsx';
import { FailureLine } from '../failure-line.tsx';
import { InsightsLink } from '../insights-link.tsx';
import { useLanguage, useTexts } from '../language.ts';
import { Mark } from '../mark.tsx';
import './options-page.css';
import type { SectionProps } from './section.ts';
import { sections } from './sections.ts';

interface OptionsPageProps extends SectionProps {
  /** What must be known of the data on this device, or null. */
  readonly notice?: ComponentChildren;
}

export function OptionsPage({ state, actions, notice }: OptionsPageProps) {
  const texts = useTexts(optionsTexts);
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const { featuresOff = [] } = state.policy;
  const found = sections.filter(
    ({ feature, appliesTo = () => true, texts: words }) =>
      !(feature && featuresOff.includes(feature)) && appliesTo(state) && isFound(typed, words),
  );
  return (
    <div class="options">
      <header class="options-header">
        <Mark />
        <h1>{texts.heading}</h1>
        <input
          type="search"
          class="options-search"
          aria-label={texts.search}
          placeholder={texts.search}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </header>
      <nav class="options-nav" aria-label={texts.sections}>
        <ul>
          {found.map(({ id, texts: words }) => (
            <li key={id}>
              <a href={`#${id}`}>{words[language].title}</a>
            </li>
          ))}
          <li>
            <InsightsLink />
          </li>
        </ul>
      </nav>
      <main class="options-sections">
        {notice}
        <p class="options-kept">{texts.savedAtOnce}</p>
        <p role="status" class="options-found">
          {typed.trim() !== '' &&
            (found.length > 0 ? texts.found(found.length) : texts.nothingFound)}
        </p>
        <FailureLine code={state.failure} />
        {found.map(({ id, texts: words, Body }) => (
          <section key={id} id={id} class="options-section" aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`} class="options-title">
              {words[language].title}
            </h2>
            <Boundary part={`options ${id}`}>
              <Body state={state} actions={actions} />
            </Boundary>
          </section>
        ))}
      </main>
    </div>
  );
}
