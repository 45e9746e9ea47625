import type { ReadonlySignal } from '@preact/signals';
import { CompanyContext } from '#components/company/company-context.ts';
import { CopyContext } from '#components/copy-invitation.tsx';
import { OptionsPage } from '#components/options/options-page.tsx';
import { PolicyContext } from '#components/policy-context.ts';
import { StorageLine } from '#components/storage-line.tsx';
import { diagnostics, type Machine } from '#lib/domain/diagnostics.ts';
import { send } from '#lib/messaging/send.ts';
import type { StorageView } from '#lib/messaging/views/storage.ts';
import type { SyncView } from '#lib/messaging/views/sync.ts';
import type { PopupView } from '#lib/messaging/views.ts';
import type { Appearance } from '#lib/models/appearance.ts';
import type { CompanyModel } from '#lib/models/company-model.ts';
import type { SettingsModel } from '#lib/models/settings-model.ts';
import type { SyncModel } from '#lib/models/sync-model.ts';
import { dayOf, systemClock } from '#lib/platform/clock.ts';
import { copyText } from '#lib/platform/copy-text.ts';
import { bringBack, readFile } from './bring-back.ts';
import { deleteRecord } from './delete-record.ts';
import { changeShortcut, copy } from './machine.ts';
import { saveCopy, saveRecord } from './save-record.ts';
import { turnReminders } from './turn-reminders.ts';

interface AppProps {
  readonly model: InstanceType<typeof SettingsModel>;
  readonly company: InstanceType<typeof CompanyModel>;
  readonly appearance: ReadonlySignal<Appearance>;
  readonly notificationsAllowed: ReadonlySignal<boolean>;
  readonly machine: Machine & { readonly popupShortcut: string };
  readonly storage: ReadonlySignal<StorageView | null>;
  readonly popup: ReadonlySignal<PopupView | null>;
  readonly sync: ReadonlySignal<SyncView | null>;
  readonly syncModel: InstanceType<typeof SyncModel>;
}

export function App(props: AppProps) {
  const { model, company, appearance, notificationsAllowed, machine } = props;
  const { storage, popup, sync, syncModel } = props;
  return (
    <PolicyContext value={model.state.value.policy}>
      <CopyContext value={copyText}>
        <CompanyContext
          value={{
            state: company.view.value,
            busy: company.busy.value,
            failures: company.failures.value,
            actions: company.actions,
          }}
        >
          <OptionsPage
            notice={<StorageLine storage={storage.value} now={Date.now()} />}
            state={{
              ...model.state.value,
              failure: model.failure.value,
              popupShortcut: machine.popupShortcut,
              storageUsed: machine.storageUsed,
              stuck: {
                stuck: sync.value?.stuck ?? [],
                today: dayOf(systemClock),
                busy: syncModel.busy.value,
                failure: syncModel.failure.value,
                copied: syncModel.copied.value,
              },
              copies: storage.value?.copies ?? [],
              notificationsAllowed: notificationsAllowed.value,
              report: diagnostics(machine, model.state.value, popup.value?.health ?? []),
            }}
            actions={{
              changeShortcut,
              turnReminders: (on) => turnReminders(on, model.actions.change),
              copy,
              change: (key, value) => void model.actions.change(key, value),
              saveRecord: (format, passphrase = '') =>
                saveRecord(format, passphrase, appearance.value.language),
              readFile,
              bringBack,
              stuck: syncModel.actions,
              saveCopy,
              forgetCopy: (id) => send('copy.forget', id),
              deleteRecord: (email, shared) =>
                deleteRecord(email, shared, appearance.value.language),
            }}
          />
        </CompanyContext>
      </CopyContext>
    </PolicyContext>
  );
}
