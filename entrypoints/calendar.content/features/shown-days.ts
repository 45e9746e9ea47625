/**
 * Tells the background which days are to be seen as a whole and what is in them, so that an event
 * which was taken out is no longer counted, and nobody is reminded of it.
 * Try: with reminders on, delete a 1on1 that has others beside it; bring it back.
 */
import { shownDays as readShownDays } from '#lib/host/shown-days.ts';
import { send } from '#lib/messaging/send.ts';
import type { Feature } from '../feature.ts';
import { createIdleTask } from '../idle-task.ts';

/** In ms. Calendar draws a week in several goes; what comes in a later one is not missing. */
const SETTLED = 2500;

export const shownDays: Feature = {
  id: 'shown-days',
  start({ page, signal, guard, react }) {
    let told = '';
    let settling = 0;
    const tell = createIdleTask(
      guard(() => {
        const shown = readShownDays(document);
        const now = JSON.stringify(shown);
        if (!shown || now === told) return;
        told = now;
        void send('calendar.shown', shown);
      }),
      signal,
    );
    react([page.dirty], () => {
      clearTimeout(settling);
      settling = window.setTimeout(tell, SETTLED);
    });
    signal.addEventListener('abort', () => clearTimeout(settling));
  },
};
