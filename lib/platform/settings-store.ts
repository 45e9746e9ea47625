/**
 * The person's settings, in the browser's synchronised storage, under an administrator's policy.
 * Pages that show settings read them here themselves; panel and popup read how they are to look
 * (`look-store.ts`), and are told the rest in their view. So is the calendar page, which can't reach them.
 */
import { browser } from 'wxt/browser';
import { parseSetting, type SettingKey, type Settings } from '#lib/domain/settings.ts';
import { kept, keptAs, type SettingsState, settingsState } from '#lib/domain/settings-state.ts';
import { onSettingsChange } from './look-store.ts';
import { remembered } from './remembered.ts';

/** Why a setting was not changed; see lib/i18n/errors.ts. */
export type SettingProblem = 'setting-managed' | 'setting-invalid' | 'setting-not-kept';

export interface SettingsStore {
  read(): Promise<SettingsState>;
  /** Null once it is kept. Never rejects. */
  change<K extends SettingKey>(key: K, value: Settings[K]): Promise<SettingProblem | null>;
  onChange(listener: () => void): void;
}

export function createSettingsStore(): SettingsStore {
  const { read, forget } = remembered(['sync', 'managed'], async () => {
    const [own, managed] = await Promise.all([browser.storage.sync.get(null), readManaged()]);
    return settingsState(own, managed);
  });
  return {
    read,
    async change(key, value) {
      if ((await read()).managed.includes(key)) return 'setting-managed';
      const parsed = parseSetting(key, value);
      if (parsed === undefined) return 'setting-invalid';
      try {
        await browser.storage.sync.set({ [keptAs(key)]: kept(parsed) });
        forget();
        return null;
      } catch {
        return 'setting-not-kept'; // the browser allows so much room, and so many changes a minute
      }
    },
    onChange: onSettingsChange,
  };
}

/** Firefox refuses to read what no administrator has written. */
async function readManaged(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}
