/**
 * The strip beside the dialog of an open event: what is hoped for in large type, one press from the
 * panel; or, where nothing tells whether this is a 1on1, one line that asks. Never inside the dialog,
 * which Calendar tidies up, and never over it.
 * Try: open events at every edge of the window, scroll, resize, prepare, answer the question.
 */
import { send } from '#lib/messaging/send.ts';
import type { Feature, OpenMeeting } from '../feature.ts';
import { createStripHost } from '../strip-host.ts';
import { glanceView } from '../strip-view.ts';

export const glanceStrip: Feature = {
  id: 'glance-strip',
  start({ page, signal, guard, react }) {
    const host = createStripHost('strip', page, signal);
    let shown = '';

    const open = guard((key: string) => {
      page.askedFor.value = key;
      void send('panel.opens', true);
      page.focusPanel.value?.();
    });
    const viewOf = ({ key, oneOnOne, glance }: OpenMeeting) => {
      const texts = page.words();
      if (!texts) return null;
      if (oneOnOne === 'yes') return glanceView(glance, texts, () => open(key));
      return page.question.value?.(key, texts, resized) ?? null;
    };
    const render = () => {
      const meeting = page.meeting.value;
      const wanted = meeting?.dialog && meeting.oneOnOne !== 'no' ? meeting : null;
      const { key, oneOnOne, glance } = wanted ?? {};
      const now = wanted
        ? JSON.stringify([key, oneOnOne, glance, page.look.value, page.words()?.strip])
        : '';
      if (now !== shown) {
        const view = wanted && viewOf(wanted);
        if (view) host.show(view);
        shown = view ? now : '';
      }
      place();
    };
    const place = guard(() => {
      const dialog = shown ? page.dialogBox.value : null;
      const visible = host.place(dialog, page.panelBox.value);
      page.focusStrip.value = visible ? host.focus : null;
    });
    const resized = () => {
      host.forget();
      place();
    };
    react([page.meeting, page.look, page.state, page.question], render);
    react([page.dialogBox, page.panelBox], place);
    window.addEventListener('resize', resized, { signal });
  },
};
