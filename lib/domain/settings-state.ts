/** The settings that hold: an administrator's first, then the person's, then ours. */
import { type Ignored, type Policy, readPolicy } from './policy.ts';
import {
  DEFAULT_SETTINGS,
  parseSetting,
  SETTING_KEYS,
  type SettingKey,
  type Settings,
} from './settings.ts';

/** Of each value as it is kept; one of a later version is left to the Sashi that wrote it. */
const VERSION = 1;
const PREFIX = 'setting.';

export interface SettingsState {
  readonly settings: Settings;
  /** Decided by an administrator: shown so, and not to be changed here. */
  readonly managed: readonly SettingKey[];
  readonly policy: Policy;
  readonly ignored: readonly Ignored[];
}

/** @param found what lies in the person's storage, and in the administrator's: anything at all */
export function settingsState(found: Record<string, unknown>, managed: unknown): SettingsState {
  const { policy, ignored } = readPolicy(managed);
  const decided = decidedBy(policy);
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  if (policy.defaultLanguage) settings['language'] = policy.defaultLanguage;
  for (const key of SETTING_KEYS) {
    const item = found[keptAs(key)];
    if (item === undefined) continue;
    const value = valueOf(key, item);
    if (value === undefined) {
      ignored.push({ from: 'sync', key, reason: isNewer(item) ? 'newer-version' : 'invalid' });
    } else settings[key] = value;
  }
  return {
    settings: { ...(settings as Settings), ...decided },
    managed: Object.keys(decided) as SettingKey[],
    policy,
    ignored,
  };
}

/** Where the value of a setting lies: one place each, so that two browsers never undo each other. */
export function keptAs(key: SettingKey): string {
  return PREFIX + key;
}

/** The value as it is kept there. */
export function kept(value: unknown): unknown {
  return { v: VERSION, value };
}

function valueOf(key: SettingKey, item: unknown): unknown {
  const isItem = typeof item === 'object' && item !== null && 'v' in item && 'value' in item;
  return isItem && item.v === VERSION ? parseSetting(key, item.value) : undefined;
}

function isNewer(found: unknown): boolean {
  return typeof found === 'object' && found !== null && 'v' in found && Number(found.v) > VERSION;
}

/** What a policy says about what a person could otherwise set. */
function decidedBy({ keywords, featuresOff = [] }: Policy): Partial<Settings> {
  return {
    ...(keywords && { keywords }),
    ...(featuresOff.includes('hints') && { hints: false }),
    ...(featuresOff.includes('reminders') && { reminders: false }),
  };
}
