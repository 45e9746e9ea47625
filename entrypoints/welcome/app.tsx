import { browser } from 'wxt/browser';
import { Welcome } from '#components/welcome.tsx';
import type { SettingsModel } from '#lib/models/settings-model.ts';

interface AppProps {
  readonly model: InstanceType<typeof SettingsModel>;
}

export function App({ model }: AppProps) {
  return (
    <Welcome
      language={model.state.value.settings.language}
      actions={{
        chooseLanguage: (language) => void model.actions.change('language', language),
        showOptions: () => void browser.runtime.openOptionsPage(),
      }}
    />
  );
}
