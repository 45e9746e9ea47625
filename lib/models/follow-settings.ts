import { type ReadonlySignal, signal } from '@preact/signals';
import type { SettingsState } from '#lib/domain/settings-state.ts';
import type { SettingsStore } from '#lib/platform/settings-store.ts';

/** The settings that hold, now and after every change, wherever it is made. */
export async function followSettings(
  store: Pick<SettingsStore, 'read' | 'onChange'>,
): Promise<ReadonlySignal<SettingsState>> {
  const state = signal(await store.read());
  store.onChange(() => void store.read().then((next) => (state.value = next)));
  return state;
}
