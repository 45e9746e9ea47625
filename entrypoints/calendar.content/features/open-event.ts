/**
 * Knows which saved event is open, and tells the background. Calendar uses one dialog node for all
 * events, so what counts is the event in it, never the node.
 * Try: open an event, then another, then the edit page; close it; open the first again.
 */
import { recognise } from '#lib/domain/recognition.ts';
import { findDialog, sightDialog } from '#lib/host/dialog.ts';
import { sightEditPage } from '#lib/host/edit-page.ts';
import { send } from '#lib/messaging/send.ts';
import type { Feature, OpenMeeting, Page, Scope } from '../feature.ts';
import { followBox } from '../follow-box.ts';
import { markOf } from '../glance.ts';
import { isHost } from '../host-element.ts';

const PULSE_MS = 1000;

export const openEvent: Feature = {
  id: 'open-event',
  start(scope) {
    const { page, signal, guard, react } = scope;
    const followDialog = followOneDialog(scope, () => look());
    const look = guard(() => {
      const dialog = findDialog(document);
      const meeting = read(dialog, page);
      // Somebody is writing in the panel while Calendar took its dialog away: leave them to it.
      if (!meeting && page.meeting.value && isHost(document.activeElement)) return;
      followDialog(meeting?.dialog ?? null);
      page.meeting.value = meeting;
    });
    react([page.dirty, page.state], look);
    window.addEventListener('focus', look, { signal });
    react([page.meeting, page.look], tellChanges(page));
    noticeReload(scope);
    const leave = guard(() => void send('meeting.closed', null));
    window.addEventListener('pagehide', () => page.meeting.value && leave(), { signal });
  },
};

function read(dialog: HTMLElement | null, page: Page): OpenMeeting | null {
  const reading = dialog ? sightDialog(dialog) : sightEditPage(document);
  if (!reading || !page.note(dialog ? 'dialog' : 'edit-page', reading.layer)) return null;
  const { sighting: event, guests } = reading;
  const { keywords } = page.state.value;
  const oneOnOne = recognise({
    title: event.title,
    mark: markOf(page.state.value, event),
    guests,
    keywords,
  });
  return { event, guests, oneOnOne, dialog };
}

/** Sends what can be read of the open event whenever that has become something else. */
function tellChanges(page: Page): () => void {
  let told: string | null = null;
  return () => {
    const meeting = page.meeting.value;
    if (!meeting) {
      if (told !== null) void send('meeting.closed', null);
      told = null;
      return;
    }
    const { pageLanguage: language, dark } = page.look.value;
    const { event, guests } = meeting;
    const opened = { event, guests, language, dark };
    const now = JSON.stringify(opened);
    if (now === told) return;
    told = now;
    void send('meeting.opened', opened);
  };
}

/**
 * Nobody tells a page that the extension was reloaded under it. While something of ours is shown, look
 * every second (guarding looks), so that nothing dead is left standing.
 */
function noticeReload({ page, signal, guard, react }: Scope): void {
  let pulse = 0;
  const stop = () => clearInterval(pulse);
  react([page.meeting], () => {
    stop();
    if (page.meeting.value)
      pulse = window.setInterval(
        guard(() => {}),
        PULSE_MS,
      );
  });
  signal.addEventListener('abort', stop);
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
