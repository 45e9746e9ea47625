import { isSwitchedOff } from '#lib/domain/surface-health.ts';
import { send } from '#lib/messaging/send.ts';
import { createIdleTask } from './idle-task.ts';

/**
 * How the reading of each surface goes: told to the background when it has changed, by the number of
 * the layer alone. The returned function notes a layer; true iff it may be relied on.
 */
export function followHealth(signal: AbortSignal): (surface: string, layer: number) => boolean {
  const layers = new Map<string, number>();
  const tell = createIdleTask(() => {
    const surfaces = [...layers].map(([surface, layer]) => ({ surface, layer }));
    void send('host.health', surfaces);
  }, signal);
  return (surface, layer) => {
    if (layers.get(surface) !== layer) {
      layers.set(surface, layer);
      tell();
    }
    return !isSwitchedOff({ layer });
  };
}
