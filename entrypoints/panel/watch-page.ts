/** What happens to the page as a whole: it is left, it is seen again, keys go past its fields. */
import type { PanelModel } from '#lib/models/panel-model.ts';

const MINUTE_MS = 60_000;

export function watchPage({ actions, tick }: InstanceType<typeof PanelModel>): void {
  // Whichever comes: some browsers skip one of them when a frame is taken away.
  window.addEventListener('pagehide', actions.flush);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) actions.flush();
    else tick();
  });
  window.addEventListener('blur', actions.flush);
  setInterval(tick, MINUTE_MS);
  document.addEventListener('keydown', (event) => {
    if (!isUndo(event) || isTextField(event.target)) return;
    event.preventDefault();
    actions.undo();
  });
}

function isUndo({ key, ctrlKey, metaKey, shiftKey, altKey, isComposing }: KeyboardEvent): boolean {
  const plain = !shiftKey && !altKey && !isComposing;
  return plain && ctrlKey !== metaKey && key.toLowerCase() === 'z';
}

/** There the browser undoes what was typed. */
function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type !== 'radio')
  );
}
