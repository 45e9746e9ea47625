import type { ReadonlySignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { LanguageContext } from '#components/language.ts';
import { Welcome } from '#components/welcome.tsx';
import type { Appearance } from '#lib/models/appearance.ts';
import type { SettingsModel } from '#lib/models/settings-model.ts';

interface AppProps {
  readonly model: InstanceType<typeof SettingsModel>;
  readonly appearance: ReadonlySignal<Appearance>;
}

export function App({ model, appearance }: AppProps) {
  return (
    <LanguageContext value={appearance.value.language}>
      <Welcome
        language={model.state.value.settings.language}
        actions={{
          chooseLanguage: (language) => void model.actions.change('language', language),
          showOptions: () => void browser.runtime.openOptionsPage(),
        }}
      />
    </LanguageContext>
  );
}
