/**
 * The strip beside the dialog of an open event: what is hoped for in large type, one press from the
 * panel; or, where nothing tells whether this is a 1on1, one line that asks. Never inside the dialog,
 * which Calendar tidies up, and never over it.
 * Try: open events at every edge of the window, scroll, resize, prepare, answer the question.
 */
import { glanceTexts } from '#lib/i18n/glance.ts';
import { send } from '#lib/messaging/send.ts';
import type { Feature, OpenMeeting, Page } from '../feature.ts';
import { glanceOf } from '../glance.ts';
import { stripContent } from '../strip-content.ts';
import { createStripHost } from '../strip-host.ts';
import { glanceView, questionView, sayNotKept } from '../strip-view.ts';

export const glanceStrip: Feature = {
  id: 'glance-strip',
  start({ page, signal, guard, react }) {
    const host = createStripHost(signal);
    let shown = '';

    const open = guard((eventId: string) => {
      page.askedFor.value = eventId;
      void send('panel.opens', true);
      page.focusPanel.value?.();
    });
    const answer = async (lineageId: string, oneOnOne: boolean, view: HTMLElement) => {
      const { ok } = await send('meeting.mark', { lineageId, oneOnOne });
      if (ok) return;
      sayNotKept(view, page.look.value.language);
      host.forget();
      place();
    };
    const viewOf = ({ event, oneOnOne }: OpenMeeting): HTMLElement => {
      const { language } = page.look.value;
      if (oneOnOne === 'yes') {
        const content = stripContent(glanceOf(page.state.value, event), language);
        return glanceView(content, () => open(event.eventId));
      }
      const view = questionView(language, (yes) => void answer(event.lineageId, yes, view));
      return view;
    };
    const render = () => {
      const meeting = page.meeting.value;
      const wanted = keyOf(meeting, page);
      if (wanted !== shown && meeting) {
        const { language, dark } = page.look.value;
        const view = viewOf(meeting);
        host.show(view, { label: glanceTexts[language].strip, language, dark });
      }
      shown = wanted;
      place();
    };
    const place = guard(() => {
      const dialog = shown === '' ? null : page.dialogBox.value;
      const visible = host.place(dialog, page.panelBox.value);
      page.focusStrip.value = visible ? host.focus : null;
    });
    react([page.meeting, page.look, page.state], render);
    react([page.dialogBox, page.panelBox], place);
    window.addEventListener('resize', place, { signal });
  },
};

/** What the strip shows, as a word that changes when it must be drawn anew; empty for nothing. */
function keyOf(meeting: OpenMeeting | null, { look, state }: Page): string {
  if (!meeting?.dialog || meeting.oneOnOne === 'no') return '';
  const { event, oneOnOne } = meeting;
  return JSON.stringify([
    event.eventId,
    event.lineageId,
    oneOnOne,
    look.value,
    oneOnOne === 'yes' && glanceOf(state.value, event),
  ]);
}
