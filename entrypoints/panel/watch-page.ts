/** What happens to the page as a whole: it is left, it is seen again, time passes. */
import type { PanelModel } from '#lib/models/panel-model.ts';

const MINUTE_MS = 60_000;

export function watchPage({ actions, tick }: InstanceType<typeof PanelModel>): void {
  // Whichever comes first: not every way of taking a frame away brings all of them.
  window.addEventListener('pagehide', actions.flush);
  window.addEventListener('blur', actions.flush);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) actions.flush();
    else tick();
  });
  setInterval(tick, MINUTE_MS);
}
