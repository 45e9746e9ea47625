import type { ReadonlySignal } from '@preact/signals';
import { LanguageContext } from '#components/language.ts';
import { OptionsPage } from '#components/options/options-page.tsx';
import type { Appearance } from '#lib/models/appearance.ts';
import type { SettingsModel } from '#lib/models/settings-model.ts';

interface AppProps {
  readonly model: InstanceType<typeof SettingsModel>;
  readonly appearance: ReadonlySignal<Appearance>;
}

export function App({ model, appearance }: AppProps) {
  return (
    <LanguageContext value={appearance.value.language}>
      <OptionsPage
        state={{ ...model.state.value, failure: model.failure.value }}
        actions={{ change: (key, value) => void model.actions.change(key, value) }}
      />
    </LanguageContext>
  );
}
