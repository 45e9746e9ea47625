import type { Language } from '#lib/i18n/catalogue.ts';
import { glanceTexts } from '#lib/i18n/glance.ts';
import { button, element, words } from './element.ts';
import type { StripContent } from './strip-content.ts';

/** A 1on1 at a glance, all of it one button. */
export function glanceView(content: StripContent, onOpen: () => void): HTMLElement {
  const { label, headline, topic, mine, commitments, action, prepared } = content;
  const line = (className: string, text: string | null) =>
    text === null ? null : words(className, text);
  return button(
    'card',
    onOpen,
    halves(prepared),
    element(
      'span',
      'words',
      line('line', label),
      line(label === null ? 'calm' : 'headline', headline),
      line('line', topic),
      line('line', mine),
      line('line', commitments),
    ),
    words('action open', action),
  );
}

/** Two people, and nothing that says 1on1: one line asks. */
export function questionView(language: Language, onAnswer: (yes: boolean) => void): HTMLElement {
  const texts = glanceTexts[language];
  const note = element('span', 'line note');
  note.setAttribute('role', 'status');
  return element(
    'div',
    'card',
    halves({ mine: false, theirs: false }),
    element('span', 'words', words('calm', texts.isOneOnOne), note),
    button('action', () => onAnswer(true), words('', texts.yes)),
    button('action plain', () => onAnswer(false), words('', texts.no)),
  );
}

/** Says under the question that the answer could not be kept. */
export function sayNotKept(view: HTMLElement, language: Language): void {
  const note = view.querySelector('.note');
  note?.replaceChildren(words('', glanceTexts[language].notKept));
}

/** The same sign as on the chips: my half, theirs; filled once prepared. */
function halves({ mine, theirs }: StripContent['prepared']): HTMLElement {
  const sign = element(
    'span',
    'sign',
    element('span', `half me${mine ? ' filled' : ''}`),
    element('span', `half${theirs ? ' filled' : ''}`),
  );
  sign.setAttribute('aria-hidden', 'true');
  return sign;
}
