/** A report that may be given to anybody: what is installed and how it does, nothing of anybody. */
import type { SettingsState } from './settings-state.ts';
import { isSwitchedOff, type SurfaceHealth } from './surface-health.ts';

export interface Machine {
  readonly version: string;
  /** The browser's own description of itself. */
  readonly browser: string;
  /** BCP 47. */
  readonly browserLanguage: string;
  /** What is kept on this device, in bytes; null when the browser does not say. */
  readonly storageUsed: number | null;
}

/** Name and version of browser and system, without what else may stand there. */
const BROWSER = /(?:Chrome|Edg|Firefox)\/\d+|Windows|Mac OS X|CrOS|Linux/g;
/** Surfaces that we know by name: whatever else stands there is not passed on. */
const SURFACE = /^[a-z][a-z-]{1,39}$/;

/**
 * Settings by value where the value is one of a few; policies and keywords by key and count alone.
 * @param health surfaces of Calendar's page, and the layer of selectors that matched there last
 */
export function diagnostics(
  machine: Machine,
  state: SettingsState,
  health: readonly SurfaceHealth[],
): string {
  const { keywords, ...plain } = state.settings;
  const known = health.filter(({ surface }) => SURFACE.test(surface));
  const report = {
    ...machine,
    browser: [...new Set(machine.browser.match(BROWSER))].join(', '),
    calendar: Object.fromEntries(
      known.map(({ surface, layer }) => [
        surface,
        `layer ${layer}${isSwitchedOff({ layer }) ? ' (off)' : ''}`,
      ]),
    ),
    settings: { ...plain, keywords: keywords.length },
    managed: state.managed,
    policy: Object.keys(state.policy),
    ignored: state.ignored.map(({ from, key, reason }) =>
      reason === 'unknown-key' ? { from, reason } : { from, key, reason },
    ),
  };
  return JSON.stringify(report, null, 2);
}
