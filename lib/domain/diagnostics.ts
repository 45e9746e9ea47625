/** A report that may be given to anybody: what is installed and how it does, nothing of anybody. */
import type { SettingsState } from './settings-state.ts';

export interface Machine {
  readonly version: string;
  /** The browser's own description of itself. */
  readonly browser: string;
  /** BCP 47. */
  readonly browserLanguage: string;
  /** What is kept on this device, in bytes; null when the browser does not say. */
  readonly storageUsed: number | null;
}

/** Settings by value where the value is one of a few; policies and keywords by key and count alone. */
export function diagnostics(machine: Machine, state: SettingsState): string {
  const { keywords, ...plain } = state.settings;
  const report = {
    ...machine,
    settings: { ...plain, keywords: keywords.length },
    managed: state.managed,
    policy: Object.keys(state.policy),
    ignored: state.ignored.map(({ from, key, reason }) =>
      reason === 'unknown-key' ? { from, reason } : { from, key, reason },
    ),
  };
  return JSON.stringify(report, null, 2);
}
