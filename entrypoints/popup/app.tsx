import type { ReadonlySignal } from '@preact/signals';
import { CopyContext } from '#components/copy-invitation.tsx';
import { PolicyContext } from '#components/policy-context.ts';
import { Popup } from '#components/popup.tsx';
import { StorageLine } from '#components/storage-line.tsx';
import { SyncNotice } from '#components/sync-notice.tsx';
import { newsId } from '#lib/i18n/news.ts';
import type { StorageView } from '#lib/messaging/views/storage.ts';
import type { SyncView } from '#lib/messaging/views/sync.ts';
import type { PopupModel } from '#lib/models/popup-model.ts';
import type { SyncModel } from '#lib/models/sync-model.ts';
import { copyText } from '#lib/platform/copy-text.ts';

interface AppProps {
  readonly model: InstanceType<typeof PopupModel>;
  readonly today: string;
  readonly storage: ReadonlySignal<StorageView | null>;
  readonly sync: ReadonlySignal<SyncView | null>;
  readonly syncModel: InstanceType<typeof SyncModel>;
}

export function App({ model, today, storage, ...rest }: AppProps) {
  const { sync, syncModel } = rest;
  const view = model.view.value;
  return (
    <PolicyContext value={view?.policy ?? {}}>
      <CopyContext value={copyText}>
        <Popup
          view={view}
          notice={
            <>
              <StorageLine storage={storage.value} now={Date.now()} />
              <SyncNotice
                sync={sync.value}
                today={today}
                busy={syncModel.busy.value}
                failure={syncModel.failure.value}
                copied={syncModel.copied.value}
                actions={syncModel.actions}
              />
            </>
          }
          today={today}
          busy={model.busy.value}
          failure={model.failure.value}
          thanks={model.thanks.value}
          hasNews={view !== null && view.newsSeen !== newsId}
          actions={{
            ...model.actions,
            putNewsAway: () => model.actions.putNewsAway(newsId),
          }}
        />
      </CopyContext>
    </PolicyContext>
  );
}
