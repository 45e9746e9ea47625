import {
  DEFAULT_SETTINGS,
  parseSetting,
  SETTING_KEYS,
  type SettingKey,
  type Settings,
} from '#lib/domain/settings.ts';
import type { SettingsState } from '#lib/domain/settings-state.ts';
import type { PersonRecord } from './record.ts';

/** Not the person's choice, but what they have seen in this browser. */
const LEFT_OUT: readonly SettingKey[] = ['newsSeen'];

/** What the person set themselves: neither ours nor an administrator's. */
export function ownSettings(
  state: Pick<SettingsState, 'settings' | 'managed'>,
): PersonRecord['settings'] {
  const own = SETTING_KEYS.filter(
    (key) =>
      !LEFT_OUT.includes(key) &&
      !state.managed.includes(key) &&
      !isSame(state.settings[key], DEFAULT_SETTINGS[key]),
  );
  return Object.fromEntries(own.map((key) => [key, state.settings[key]]));
}

export interface SettingBrought {
  readonly key: SettingKey;
  /** `here`: another value was set here, and stays, since settings don't say when they were set. */
  readonly verdict: 'new' | 'same' | 'here';
  readonly value: Settings[SettingKey];
}

/** What becomes of each setting of a file; those that this version does not know are left out. */
export function settingsBrought(
  file: PersonRecord['settings'],
  state: Pick<SettingsState, 'settings' | 'managed'>,
): SettingBrought[] {
  const own = ownSettings(state);
  return SETTING_KEYS.flatMap((key): SettingBrought[] => {
    const value = Object.hasOwn(file, key) ? parseSetting(key, file[key]) : undefined;
    if (value === undefined || LEFT_OUT.includes(key) || state.managed.includes(key)) return [];
    if (isSame(value, state.settings[key])) return [{ key, value, verdict: 'same' }];
    return [{ key, value, verdict: Object.hasOwn(own, key) ? 'here' : 'new' }];
  });
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
