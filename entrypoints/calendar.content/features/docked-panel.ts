/**
 * The panel beside an open 1on1: our own page in a frame, which Calendar can neither read nor hear.
 * It opens by itself, unless the person has closed it; then the strip opens it.
 * Try: open a 1on1 in a wide, a narrow and a phone-sized window; type in the panel, press keys that
 * Calendar knows; close it, open another 1on1.
 */
import { grow, overlap } from '../box.ts';
import { dockPanel, MARGIN } from '../dock-panel.ts';
import type { Feature, Page } from '../feature.ts';
import { holdKeys } from '../hold-keys.ts';
import { createHost } from '../host-element.ts';
import { createPanelFrame } from '../panel-frame.ts';
import { isRightToLeft, lowerEdge, mainBox, viewportBox } from '../viewport.ts';

export const dockedPanel: Feature = {
  id: 'docked-panel',
  start({ page, signal, guard, react }) {
    // Before the host goes, and the keyboard with it.
    signal.addEventListener('abort', holdKeys);
    const host = createHost('panel', signal);
    const frame = createPanelFrame(host.root, page, signal);

    let opened = page.state.value.panelOpens;
    const show = () => {
      host.wear(page.looks()?.panel ?? '');
      frame.open();
      page.panelBox.value = placeOf(page);
      page.focusPanel.value = frame.focus;
      host.place(page.panelBox.value);
    };
    const hide = () => {
      const hadKeyboard = document.activeElement === host.element;
      page.panelBox.value = null;
      page.focusPanel.value = null;
      host.place(null);
      frame.close();
      if (hadKeyboard) page.meeting.value?.dialog?.focus();
    };
    const follow = () => {
      // The background knows by now: from here on closing closes.
      const { panelOpens } = page.state.value;
      if (panelOpens !== opened && (page.meeting.value?.dialog || !panelOpens)) {
        page.askedFor.value = null;
      }
      opened = panelOpens;
      if (isWanted(page)) show();
      else if (page.panelBox.value) hide();
    };
    react([page.meeting, page.dialogBox, page.state, page.askedFor], follow);
    const resized = guard(() => {
      if (page.panelBox.value) page.panelBox.value = null;
      follow();
    });
    window.addEventListener('resize', resized, { signal });
  },
};

/**
 * The panel comes with a 1on1's dialog once that is to be seen, and stays as long as it is open; on the
 * edit page, where it would be in the way, only when it is asked for.
 */
function isWanted({ meeting, dialogBox, panelBox, state, askedFor }: Page): boolean {
  const open = meeting.value;
  if (open?.oneOnOne !== 'yes') return false;
  const isAsked = askedFor.value === open.key;
  if (!open.dialog) return isAsked;
  if (!dialogBox.value && !panelBox.value) return false;
  return state.value.panelOpens || isAsked;
}

/** Where it is, as long as the dialog is not under it: what one looks at must not jump about. */
function placeOf({ meeting, panelBox, dialogBox }: Page) {
  const dialog = meeting.value?.dialog ? dialogBox.value : lowerEdge();
  const now = panelBox.value;
  if (!dialog || (now && overlap(now, grow(dialog, MARGIN)) === 0)) return now;
  return dockPanel({ viewport: viewportBox(), main: mainBox(), dialog, rtl: isRightToLeft() });
}
