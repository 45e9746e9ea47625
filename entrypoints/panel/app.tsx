import type { ReadonlySignal } from '@preact/signals';
import { CopyContext } from '#components/copy-invitation.tsx';
import { Memo } from '#components/memo.tsx';
import { Panel } from '#components/panel.tsx';
import { StorageLine } from '#components/storage-line.tsx';
import { SyncHint } from '#components/sync-hint.tsx';
import { nameInSentence } from '#lib/i18n/person-name.ts';
import type { StorageView } from '#lib/messaging/views/storage.ts';
import type { SyncView } from '#lib/messaging/views/sync.ts';
import type { MemoModel } from '#lib/models/memo-model.ts';
import type { PanelModel } from '#lib/models/panel-model.ts';
import { copyText } from '#lib/platform/copy-text.ts';

interface AppProps {
  readonly model: InstanceType<typeof PanelModel>;
  /** Null until it may be written in. */
  readonly memo: ReadonlySignal<InstanceType<typeof MemoModel> | null>;
  readonly embedded: boolean;
  /** The other person has this meeting open, too. */
  readonly together: ReadonlySignal<boolean>;
  readonly storage: ReadonlySignal<StorageView | null>;
  readonly sync: ReadonlySignal<SyncView | null>;
}

export function App({ model, embedded, together, storage, sync, ...rest }: AppProps) {
  const memo = rest.memo.value;
  const meeting = model.view.value?.meeting ?? null;
  const other = meeting?.other ?? null;
  const pair = meeting?.pair ?? null;
  return (
    <CopyContext value={copyText}>
      <Panel
        view={model.view.value}
        content={model.content.value}
        today={model.today.value}
        canUndo={model.canUndo.value}
        saving={model.saving.value}
        failure={model.failure.value}
        embedded={embedded}
        notice={
          <>
            <StorageLine storage={storage.value} now={Date.now()} />
            <SyncHint sync={sync.value} />
          </>
        }
        memo={
          <Memo
            text={memo ? memo.text.value : (meeting?.memo.text ?? '')}
            other={other && nameInSentence(other)}
            together={together.value}
            share={meeting?.memo.share ?? { state: 'empty' }}
            saving={memo?.saving.value ?? false}
            failure={memo?.failure.value ?? null}
            today={model.today.value}
            hasTeam={(model.view.value?.account.team ?? null) !== null}
            tools={
              pair && {
                topics: pair.agenda.flatMap(({ topic }) => topic ?? []),
                promise: (...all) => model.pair.value.promise(...all),
              }
            }
            actions={memo?.actions ?? null}
          />
        }
        fields={model.fields.value}
        actions={{ ...model.actions, pair: model.pair.value }}
      />
    </CopyContext>
  );
}
