/**
 * One line on the edit page of a 1on1, at its lower edge and clear of Calendar's buttons: prepared or
 * not, and one press from the panel; where nothing tells whether it is one, the question.
 * Try: edit a 1on1, another event, a new one; rename it; add a third guest.
 */
import { sightEditPage } from '#lib/host/edit-page.ts';
import type { Feature, OpenMeeting, Page } from '../feature.ts';
import { createStripHost } from '../strip-host.ts';
import { glanceView } from '../strip-view.ts';
import { lowerEdge } from '../viewport.ts';

export const editRow: Feature = {
  id: 'edit-row',
  start({ page, signal, guard, react }) {
    const host = createStripHost('edit-row', page, signal);
    let shown = '';
    const place = guard(() => {
      host.forget();
      host.place(shown ? lowerEdge() : null, page.panelBox.value);
    });
    const viewOf = ({ key, oneOnOne, glance }: OpenMeeting) => {
      const texts = page.words();
      if (!texts) return null;
      if (oneOnOne !== 'yes') return page.question.value?.(key, texts, place) ?? null;
      return glanceView(glance, texts, () => {
        page.askedFor.value = key;
        page.focusPanel.value?.();
      });
    };
    const render = () => {
      const meeting = editedMeeting(page);
      const now = meeting ? JSON.stringify([{ ...meeting, event: null }, page.look.value]) : '';
      if (now === shown) return;
      const view = meeting && viewOf(meeting);
      if (view) host.show(view);
      shown = view ? now : '';
      place();
    };
    react([page.meeting, page.look, page.state, page.question], render);
    react([page.panelBox], place);
    window.addEventListener('resize', place, { signal });
    page.sightEdit.value = () => sightEditPage(document);
    signal.addEventListener('abort', () => {
      page.sightEdit.value = null;
    });
  },
};

function editedMeeting({ meeting: { value } }: Page): OpenMeeting | null {
  return value && !value.dialog && value.oneOnOne !== 'no' ? value : null;
}
