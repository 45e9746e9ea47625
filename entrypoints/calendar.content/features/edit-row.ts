/**
 * One line on the edit page of a 1on1, beside Calendar's own fields and never over them: prepared or
 * not, and one press from the panel; where nothing tells whether it is one, the question.
 * Try: edit a 1on1, another event, a new one; rename it; add a third guest.
 */
import { sightEditPage } from '#lib/host/edit-page.ts';
import type { Feature } from '../feature.ts';

export const editRow: Feature = {
  id: 'edit-row',
  start({ page, signal }) {
    page.sightEdit.value = () => sightEditPage(document);
    signal.addEventListener('abort', () => {
      page.sightEdit.value = null;
    });
  },
};
