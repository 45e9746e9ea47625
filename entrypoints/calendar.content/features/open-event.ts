/**
 * Knows which saved event is open, and tells the background. Calendar uses one dialog node for all
 * events, so what counts is the event in it, never the node.
 * Try: open an event, then another, then the edit page; close it; open the first again.
 */
import type { RawGuests } from '#lib/domain/sighting.ts';
import { findDialog, sightDialog } from '#lib/host/dialog.ts';
import { keyOf } from '#lib/host/event-key.ts';
import { DETAIL, VIEW } from '#lib/host/selectors.ts';
import { send } from '#lib/messaging/send.ts';
import type { Feature, OpenMeeting, Page, Scope } from '../feature.ts';
import { followBox } from '../follow-box.ts';
import { glanceOf, isLikely, markOf, verdictOf } from '../glance.ts';
import { isHost } from '../host-element.ts';

/** In ms. While something of ours is shown, so often it is looked whether the extension still lives. */
const PULSE = 1000;
/** In ms: Calendar draws a guest list for about a second after an event was opened. */
const DRAWN = 1200;
const ANY_DIALOG = `${DETAIL[1]}, ${DETAIL[3]}`;
const ROOM = /@resource\.calendar\.google\.com$/i;

export const openEvent: Feature = {
  id: 'open-event',
  start(scope) {
    const { page, signal, guard, react } = scope;
    const followDialog = followOneDialog(scope, () => look());
    const look = guard(() => {
      const meeting = read(page);
      // Somebody is writing in the panel while Calendar took its dialog away: leave them to it.
      if (!meeting && page.meeting.value && isHost(document.activeElement)) return;
      followDialog(meeting?.dialog ?? null);
      page.meeting.value = meeting;
    });
    page.sightEdit.onChange(look, signal);
    // What the background says changes nothing of what is open.
    page.state.onChange(() => page.meeting.value && look(), signal);
    page.dirty.onChange(() => mayBeOpen(page) && look(), signal);
    // In a page that was there before this script, one may be open. Asked at once, it would cost the
    // page its style twice.
    if (document.readyState === 'complete') requestIdleCallback(look);
    window.addEventListener('focus', look, { signal });
    react([page.meeting, page.look], tellChanges(scope));
    let pulse = 0;
    react([page.meeting], () => {
      clearInterval(pulse);
      // Nobody tells a page that the extension was reloaded under it; guarding looks.
      if (page.meeting.value) pulse = window.setInterval(look, PULSE);
    });
    signal.addEventListener('abort', () => clearInterval(pulse));
  },
};

/** False while none is open, and what changed is the view, or holds no dialog: that is nearly always. */
function mayBeOpen({ meeting, dirty }: Page): unknown {
  return (
    meeting.value ||
    document.body.dataset['viewfamily'] !== 'EVENT' ||
    dirty.value.some(
      (part) => !part.closest(VIEW) && (part.closest(ANY_DIALOG) ?? part.querySelector(ANY_DIALOG)),
    )
  );
}

function read({ state: { value: state }, sightEdit, note }: Page): OpenMeeting | null {
  const dialog = findDialog(document);
  const seen = dialog ? sightDialog(dialog) : sightEdit.value?.();
  if (!seen) return null;
  const { sighting: event, layer } = seen;
  const worst = Math.max(layer, event.guests?.layer ?? 0);
  if (!note(dialog ? 'dialog' : 'edit-page', worst)) return null;
  const key = keyOf(event);
  if (!key) return null;
  const glance = glanceOf(state, key);
  const mark = markOf(state, key);
  const people = event.guests?.rows.filter(({ email }) => !ROOM.test(email)).length ?? 0;
  // The background considers everything; until it has, what is likely is shown at once.
  const likely = (people === 0 || people === 2) && (glance || isLikely(state, event.title ?? ''));
  const guess = verdictOf(state, key) ?? (likely ? 'yes' : 'no');
  const oneOnOne = mark === undefined ? guess : mark ? 'yes' : 'no';
  return { event, key, oneOnOne, glance, dialog };
}

/** Sends what can be read of the open event whenever that has become something else. */
function tellChanges({ page, signal, guard }: Scope): () => void {
  let told = '';
  let drawn = 0;
  const tell = (isDrawn: boolean) => {
    clearTimeout(drawn);
    const meeting = page.meeting.value;
    const { pageLanguage: language, dark } = page.look.value;
    const whole = meeting && (isDrawn || isComplete(meeting.event.guests));
    const event = meeting && { ...meeting.event, guests: whole ? meeting.event.guests : null };
    const opened = event && { event, language, dark };
    const now = JSON.stringify(opened);
    if (now !== told && (opened || told)) {
      void (opened ? send('meeting.opened', opened) : send('meeting.closed', null));
      told = opened ? now : '';
    }
    if (meeting && !whole) drawn = window.setTimeout(guard(tell), DRAWN, true);
  };
  signal.addEventListener('abort', () => clearTimeout(drawn));
  return () => tell(false);
}

/** A list that is drawn row by row must not pass for a pair: as many rows as the summary says. */
function isComplete(guests: RawGuests | null): boolean {
  if (!guests) return true;
  const announced = Number(/\d+/.exec(guests.summary.normalize('NFKC'))?.[0]);
  return guests.rows.length > 0 && guests.rows.length >= announced;
}

/** Keeps `dialogBox` at the dialog; a box that comes or goes makes the page be looked at again. */
function followOneDialog({ page, signal, guard }: Scope, lookAgain: () => void) {
  let followed: HTMLElement | null = null;
  let lifetime = new AbortController();
  return (dialog: HTMLElement | null) => {
    if (dialog === followed || !dialog) return;
    followed = dialog;
    lifetime.abort();
    lifetime = new AbortController();
    const onBox = guard((box: Page['dialogBox']['value']) => {
      const appears = (box === null) !== (page.dialogBox.value === null);
      page.dialogBox.value = box;
      if (appears) lookAgain();
    });
    followBox(dialog, onBox, AbortSignal.any([signal, lifetime.signal]));
  };
}
