import type { ReadonlySignal } from '@preact/signals';
import { CompanyContext } from '#components/company/company-context.ts';
import { LanguageContext } from '#components/language.ts';
import { OptionsPage } from '#components/options/options-page.tsx';
import type { Appearance } from '#lib/models/appearance.ts';
import type { CompanyModel } from '#lib/models/company-model.ts';
import type { SettingsModel } from '#lib/models/settings-model.ts';
import { saveRecord } from './save-record.ts';

interface AppProps {
  readonly model: InstanceType<typeof SettingsModel>;
  readonly company: InstanceType<typeof CompanyModel>;
  readonly appearance: ReadonlySignal<Appearance>;
}

export function App({ model, company, appearance }: AppProps) {
  return (
    <LanguageContext value={appearance.value.language}>
      <CompanyContext
        value={{
          state: company.view.value,
          busy: company.busy.value,
          failure: company.failure.value,
          actions: company.actions,
        }}
      >
        <OptionsPage
          state={{ ...model.state.value, failure: model.failure.value }}
          actions={{
            change: (key, value) => void model.actions.change(key, value),
            saveRecord: (format) => saveRecord(format, appearance.value.language),
          }}
        />
      </CompanyContext>
    </LanguageContext>
  );
}
