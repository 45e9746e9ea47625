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
  window.addEventListener('keydown', leaveByF6);
  setInterval(tick, MINUTE_MS);
}

/** Back to Calendar's dialog; there, `pane-key` takes the keyboard on. */
function leaveByF6(event: KeyboardEvent): void {
  if (event.key !== 'F6' || event.isComposing || window.parent === window) return;
  event.preventDefault();
  window.parent.focus();
}
