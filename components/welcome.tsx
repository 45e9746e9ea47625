/** The first page: the loop on a small live example, in a minute; nothing here is kept or sent. */
import { useState } from 'preact/hooks';
import { EMPTY_PREPARATION, type Preparation } from '#lib/domain/preparation.ts';
import type { Settings } from '#lib/domain/settings.ts';
import { responseIds, topicIds } from '#lib/domain/vocabulary.ts';
import { displayTexts } from '#lib/i18n/options/display.ts';
import { panelTexts } from '#lib/i18n/panel.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { welcomeTexts } from '#lib/i18n/welcome.ts';
import { BriefCard } from './brief-card.tsx';
import { Button } from './button.tsx';
import { CalendarLink } from './calendar-link.tsx';
import { ChoiceGroup } from './choice-group.tsx';
import { useTexts } from './language.ts';
import { Mark } from './mark.tsx';
import { Parts } from './parts.tsx';
import './welcome.css';

interface WelcomeProps {
  readonly language: Settings['language'];
  readonly actions: {
    readonly chooseLanguage: (language: Settings['language']) => void;
    readonly showOptions: () => void;
  };
}

export function Welcome({ language, actions }: WelcomeProps) {
  const texts = useTexts(welcomeTexts);
  return (
    <main class="welcome">
      <header class="welcome-header">
        <Mark />
        <h1>{texts.title}</h1>
        <p>{texts.promise}</p>
      </header>
      <Parts of="welcome">
        <section class="welcome-language">
          <ChoiceGroup
            question={texts.language}
            choices={['auto', 'ja', 'en']}
            labels={useTexts(displayTexts).languages}
            chosen={language}
            size="small"
            onChoose={actions.chooseLanguage}
          />
        </section>
        <Example />
        <section class="welcome-part">
          <h2>{texts.privacyHeading}</h2>
          <ul class="welcome-privacy">
            {texts.privacy.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <section class="welcome-part">
          <h2>{texts.nextHeading}</h2>
          <p>{texts.next}</p>
          <p>{texts.pin}</p>
          <div class="welcome-next">
            <CalendarLink />
            <Button kind="quiet" onPress={actions.showOptions}>
              {texts.settings}
            </Button>
          </div>
        </section>
      </Parts>
    </main>
  );
}

function Example() {
  const texts = useTexts(welcomeTexts);
  const questions = useTexts(panelTexts);
  const words = useTexts(vocabularyTexts);
  const [content, setContent] = useState<Preparation>(EMPTY_PREPARATION);
  return (
    <section class="welcome-part">
      <h2>{texts.tryHeading}</h2>
      <p>{texts.tryHow}</p>
      <div class="welcome-example">
        <div class="welcome-questions">
          <ChoiceGroup
            question={questions.topicQuestion}
            choices={topicIds}
            labels={words.topic}
            chosen={content.topic}
            size="small"
            onChoose={(topic) => setContent({ ...content, topic })}
          />
          <ChoiceGroup
            question={questions.responseQuestion}
            choices={responseIds}
            labels={words.response}
            chosen={content.response}
            size="large"
            onChoose={(response) => setContent({ ...content, response })}
          />
        </div>
        <div class="welcome-seen" role="group" aria-labelledby="welcome-sees" aria-live="polite">
          <h3 id="welcome-sees">{texts.sees}</h3>
          <BriefCard content={content} author="them" whenEmpty={texts.seesNothing} />
          {content.topic && content.response && <p>{texts.seesBoth}</p>}
        </div>
      </div>
    </section>
  );
}
