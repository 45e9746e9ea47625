/**
 * The week at a glance, one line at the lower edge: how many 1on1s, how many of them not prepared. It
 * steps back while something of Calendar's is open, and can be put away, for this week or for good.
 * Try: open Calendar on a Monday; prepare one; open an event, or what a month has no room for; put it
 * away; come back next week.
 */
import { openDialogs } from '#lib/host/layout.ts';
import { DIALOG, VIEW } from '#lib/host/selectors.ts';
import type { PageWords } from '#lib/messaging/page-state.ts';
import { send } from '#lib/messaging/send.ts';
import { button, element, words } from '../element.ts';
import type { Feature, Page } from '../feature.ts';
import { createStripHost } from '../strip-host.ts';
import { halves } from '../strip-view.ts';
import { lowerEdge } from '../viewport.ts';

export const weekLine: Feature = {
  id: 'week-line',
  start({ page, signal, guard, react }) {
    const host = createStripHost('week', page, signal);
    let shown = '';
    let covered = false;
    const place = guard(() => {
      host.forget();
      host.place(shown ? lowerEdge() : null, null);
    });
    const render = () => {
      const texts = page.words();
      const week = texts && isWanted(page) && !covered ? page.state.value.week : null;
      const now = week ? JSON.stringify([week, page.look.value, page.language()]) : '';
      if (now === shown) return;
      if (week && texts) host.show(weekView(week, texts));
      shown = now;
      place();
    };
    // A dialog that is kept for the next time goes by its style alone, which changes no part of the page.
    const closing = new MutationObserver(guard(() => look()));
    const look = () => {
      closing.disconnect();
      const over = isWanted(page) ? openDialogs(document) : [];
      for (const node of over.flatMap((dialog) => [dialog, dialog.parentElement ?? dialog])) {
        closing.observe(node, { attributeFilter: ['style', 'class', 'hidden', 'aria-hidden'] });
      }
      covered = over.length > 0;
      render();
    };
    react([page.state, page.look, page.meeting], look);
    react([page.dirty], () => (covered || mayCover(page.dirty.value) ? look() : render()));
    window.addEventListener('resize', place, { signal });
    signal.addEventListener('abort', () => closing.disconnect());
  },
};

/** In views of events only: not over what somebody is reading, editing or setting. */
function isWanted({ state, meeting }: Page): boolean {
  if (!state.value.week || meeting.value) return false;
  return !/\/(?:eventedit|settings)/.test(location.pathname);
}

/** False where only views were drawn, as nearly always: a look through the whole page is not free. */
function mayCover(parts: readonly Element[]): boolean {
  return parts.some(
    (part) => !part.matches(VIEW) && (part.closest(DIALOG) ?? part.querySelector(DIALOG)),
  );
}

function weekView(week: NonNullable<Page['state']['value']['week']>, texts: PageWords) {
  const { oneOnOnes, notPrepared } = week;
  const count = oneOnOnes === 1 ? texts.weekOne : texts.week.replace('#', String(oneOnOnes));
  const left = notPrepared ? texts.weekLeft.replace('#', String(notPrepared)) : texts.weekDone;
  const close = (until: 'week' | 'always') => () => void send('week.close', until);
  const cross = button('action plain', close('week'), words('', '×'));
  cross.ariaLabel = texts.close;
  return element(
    'div',
    'card',
    halves(notPrepared === 0, false),
    element('span', 'words', words('calm', count), words('line', left)),
    button('action plain', close('always'), words('', texts.putAway)),
    cross,
  );
}
