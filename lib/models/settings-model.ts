/** The settings that hold, and changing one. */
import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import type { SettingKey, Settings } from '#lib/domain/settings.ts';
import type { SettingsState } from '#lib/domain/settings-state.ts';
import type { SettingsStore } from '#lib/platform/settings-store.ts';

export interface SettingsDeps {
  readonly state: ReadonlySignal<SettingsState>;
  readonly store: Pick<SettingsStore, 'change'>;
}

export const SettingsModel = createModel(({ state, store }: SettingsDeps) => {
  const failure = signal<string | null>(null);
  return {
    state,
    /** Code of why the last change was not kept. */
    failure: computed(() => failure.value),
    actions: {
      async change<K extends SettingKey>(key: K, value: Settings[K]): Promise<void> {
        failure.value = await store.change(key, value);
      },
    },
  };
});
