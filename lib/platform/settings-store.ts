/**
 * The person's settings, in the browser's synchronised storage, under an administrator's policy.
 * Every page of ours reads them here itself: they are there before the first paint, whether the
 * worker runs or not. The calendar page can't reach them; it is told what it needs.
 */
import { browser } from 'wxt/browser';
import { parseSetting, type SettingKey, type Settings } from '#lib/domain/settings.ts';
import { kept, keptAs, type SettingsState, settingsState } from '#lib/domain/settings-state.ts';
import { remembered } from './remembered.ts';

/** Why a setting was not changed; see lib/i18n/errors.ts. */
export type SettingProblem = 'setting-managed' | 'setting-invalid' | 'setting-not-kept';

export interface SettingsStore {
  read(): Promise<SettingsState>;
  /** Null once it is kept. Never rejects. */
  change<K extends SettingKey>(key: K, value: Settings[K]): Promise<SettingProblem | null>;
  /** Called after a change here, in another browser of this person, or by an administrator. */
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
    onChange: (listener) =>
      browser.storage.onChanged.addListener((_, area) => {
        if (area === 'sync' || area === 'managed') listener();
      }),
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
