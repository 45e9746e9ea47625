import type { Language } from '#lib/i18n/catalogue.ts';
import { glanceTexts } from '#lib/i18n/glance.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import type { Glance } from '#lib/messaging/views.ts';
import { isAnswered } from './glance.ts';

/** The strip's words, most important first; what is null is not shown. */
export interface StripContent {
  /** Whose expected response it is. */
  readonly label: string | null;
  /** In large type: the expected response. */
  readonly headline: string;
  readonly topic: string | null;
  /** What I prepared, where theirs stands first. */
  readonly mine: string | null;
  readonly commitments: string | null;
  readonly action: string;
  readonly prepared: { readonly mine: boolean; readonly theirs: boolean };
}

type Answer = NonNullable<Glance['mine']>;

/** What is known of a 1on1, in words: what the other person hopes for comes first. */
export function stripContent(glance: Glance | null, language: Language): StripContent {
  const texts = glanceTexts[language];
  const theirs = answerOf(glance?.theirs);
  const mine = answerOf(glance?.mine);
  const first = theirs ?? mine;
  const words = first && wordsOf(first, language);
  const open = glance?.openCommitments ?? 0;
  return {
    label: words?.response ? (theirs ? texts.theirResponse : texts.myResponse) : null,
    headline: words?.response ?? words?.topic ?? texts.notPrepared,
    topic: words?.response ? words.topic : null,
    mine: theirs && mine ? `${texts.mine}: ${joined(mine, language)}` : null,
    commitments: open > 0 ? texts.openCommitments(open) : null,
    action: first ? texts.openPanel : texts.prepare,
    prepared: { mine: mine !== null, theirs: theirs !== null },
  };
}

function answerOf(answer: Glance['mine'] | undefined): Answer | null {
  return isAnswered(answer ?? null) ? (answer ?? null) : null;
}

function wordsOf({ topic, response }: Answer, language: Language) {
  const texts = vocabularyTexts[language];
  return {
    topic: topic && texts.topic[topic],
    response: response && texts.response[response],
  };
}

function joined(answer: Answer, language: Language): string {
  const { response, topic } = wordsOf(answer, language);
  return [response, topic].filter(Boolean).join(' · ');
}
