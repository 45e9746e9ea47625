import type { ReadonlySignal } from '@preact/signals';
import { ReportContext } from '#components/boundary.tsx';
import { CopyContext } from '#components/copy-invitation.tsx';
import { LanguageContext } from '#components/language.ts';
import { Popup } from '#components/popup.tsx';
import { StorageLine } from '#components/storage-line.tsx';
import { newsId } from '#lib/i18n/news.ts';
import type { StorageView } from '#lib/messaging/views/storage.ts';
import type { Appearance } from '#lib/models/appearance.ts';
import type { PopupModel } from '#lib/models/popup-model.ts';
import type { SettingsModel } from '#lib/models/settings-model.ts';
import { copyText } from '#lib/platform/copy-text.ts';
import { report } from '#lib/platform/report.ts';

interface AppProps {
  readonly model: InstanceType<typeof PopupModel>;
  readonly settings: InstanceType<typeof SettingsModel>;
  readonly appearance: ReadonlySignal<Appearance>;
  readonly today: string;
  readonly storage: ReadonlySignal<StorageView | null>;
}

export function App({ model, settings, appearance, today, storage }: AppProps) {
  return (
    <ReportContext value={report}>
      <CopyContext value={copyText}>
        <LanguageContext value={appearance.value.language}>
          <Popup
            view={model.view.value}
            notice={<StorageLine storage={storage.value} now={Date.now()} />}
            today={today}
            busy={model.busy.value}
            failure={model.failure.value}
            thanks={model.thanks.value}
            hasNews={settings.state.value.settings.newsSeen !== newsId}
            actions={{
              ...model.actions,
              putNewsAway: () => void settings.actions.change('newsSeen', newsId),
            }}
          />
        </LanguageContext>
      </CopyContext>
    </ReportContext>
  );
}
