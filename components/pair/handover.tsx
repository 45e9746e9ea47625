/** When the supporter changes: the member ticks what the new one may see; that one sees exactly it. */
import type { HandedOver } from '#lib/domain/handover.ts';
import { dayInWords } from '#lib/i18n/dates.ts';
import { handoverTexts } from '#lib/i18n/handover.ts';
import { pairTexts } from '#lib/i18n/pair.ts';
import { nameInSentence, type SafeName } from '#lib/i18n/person-name.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { useLanguage, useTexts } from '../language.ts';
import './handover.css';
import { Section } from './section.tsx';

export interface ShownHandover {
  readonly offers: readonly (HandedOver & { readonly id: string; readonly shown: boolean })[];
  readonly received: readonly (HandedOver & { readonly id: string })[];
}

interface HandoverProps {
  readonly handover: ShownHandover;
  readonly other: SafeName | null;
  readonly today: string;
  readonly onTick: (id: string, shown: boolean) => void;
}

export function Handover({ handover: { offers, received }, other, today, onTick }: HandoverProps) {
  const texts = useTexts(handoverTexts);
  const befores = Map.groupBy(offers, ({ from }) => from);
  return (
    <>
      {received.length > 0 && (
        <Section title={texts.received(other)} open>
          <p class="section-soft">{texts.receivedMeans(other)}</p>
          <ul class="handover">
            {received.map(({ id, ...says }) => (
              <li key={id}>
                <Words says={says} today={today} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {offers.length > 0 && (
        <Section title={texts.give(other)}>
          <p class="section-soft">{texts.giveMeans(other)}</p>
          {[...befores].map(([from, all]) => (
            <fieldset key={from} class="handover">
              <legend class="handover-from">
                {texts.from(nameInSentence({ name: from, email: '' }))}
              </legend>
              {all.map(({ id, shown, ...says }) => (
                <label key={id} class="handover-offer">
                  <input
                    type="checkbox"
                    checked={shown}
                    onChange={(event) => onTick(id, event.currentTarget.checked)}
                  />
                  <Words says={says} today={today} />
                </label>
              ))}
            </fieldset>
          ))}
        </Section>
      )}
    </>
  );
}

function Words({ says, today }: { readonly says: HandedOver; readonly today: string }) {
  const texts = useTexts(handoverTexts);
  const { marks, preferences } = useTexts(pairTexts);
  const words = useTexts(vocabularyTexts);
  const language = useLanguage();
  const { topic, response, mark, question, owner, startLocal, text } = says;
  const head = [
    response && words.response[response],
    topic && words.topic[topic],
    question && preferences[question],
    owner && texts.promised[owner],
  ].filter(Boolean);
  return (
    <span class="handover-words">
      <strong>{head.join(' · ')}</strong>
      {text && <bdi class="handover-text">{text}</bdi>}
      <span class="section-soft">
        {[mark && marks[mark], startLocal && dayInWords(startLocal, today, language)]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </span>
  );
}
