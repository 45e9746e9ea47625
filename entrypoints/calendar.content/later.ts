import { send } from '#lib/messaging/send.ts';
import type { Feature, Page } from './feature.ts';

/** What the second script finds in the world that it shares with the first. */
export interface Later {
  /** Starts them; once the first script has fallen silent, nothing happens. */
  sashi?: ((features: readonly Feature[]) => void) | undefined;
}

/**
 * Asks for the second script (`calendar-later.ts`) as soon as there is a 1on1 in view or open. The
 * page of somebody who has none never pays for it.
 */
export function loadLater(
  page: Page,
  signal: AbortSignal,
  start: (features: readonly Feature[]) => void,
): void {
  const world = globalThis as Later;
  let asked = false;
  world.sashi = (features) => {
    if (signal.aborted) return;
    world.sashi = undefined;
    start(features);
  };
  const look = async () => {
    if (asked) return;
    const { glances, week } = page.state.value;
    const isEdited = document.body.dataset['viewfamily'] === 'EVENT_EDIT';
    const wanted = week || isEdited || page.meeting.value || Object.keys(glances).length > 0;
    if (!wanted) return;
    asked = true;
    asked = (await send('page.later', null)).ok;
  };
  for (const cell of [page.state, page.dirty]) cell.onChange(() => void look(), signal);
}
