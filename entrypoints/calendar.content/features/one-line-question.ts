/**
 * Two people, and nothing that says 1on1: one line asks. Yes or no holds for the whole series.
 * Try: open a meeting of two without a keyword; answer; take the network and the extension away.
 */
import { lineageOf } from '#lib/host/event-key.ts';
import type { PageWords } from '#lib/messaging/page-state.ts';
import { send } from '#lib/messaging/send.ts';
import { button, element, words } from '../element.ts';
import type { Feature } from '../feature.ts';
import { halves } from '../strip-view.ts';

export const oneLineQuestion: Feature = {
  id: 'one-line-question',
  start({ page, signal }) {
    page.question.value = (key, texts, onResized) => {
      const view = questionView(texts, async (oneOnOne) => {
        const { ok } = await send('meeting.mark', { lineageId: lineageOf(key), oneOnOne });
        if (ok) return;
        view.querySelector('.note')?.replaceChildren(words('', texts.notKept));
        onResized();
      });
      return view;
    };
    signal.addEventListener('abort', () => {
      page.question.value = null;
    });
  },
};

function questionView(texts: PageWords, onAnswer: (yes: boolean) => void): HTMLElement {
  const note = element('span', 'line note');
  note.role = 'status';
  return element(
    'div',
    'card',
    halves(false, false),
    element('span', 'words', words('calm', texts.isOneOnOne), note),
    button('action', () => onAnswer(true), words('', texts.yes)),
    button('action plain', () => onAnswer(false), words('', texts.no)),
  );
}
