/** The popup on its real model; every link is refused as unreadable, the rest is accepted. */
import { signal } from '@preact/signals';
import { PolicyContext } from '#components/policy-context.ts';
import { Popup } from '#components/popup.tsx';
import { StorageLine } from '#components/storage-line.tsx';
import { SyncNotice } from '#components/sync-notice.tsx';
import { PopupModel } from '#lib/models/popup-model.ts';
import type { PopupState } from './popup-states.ts';

export function popupFor(state: PopupState) {
  const { sync, storage, policy } = state;
  const view = signal(state.view);
  const model = new PopupModel({
    view,
    showPanel: () => {},
    showOptions: () => {},
    allowSignIn: async () => true,
    copy: async () => {},
    send: async (name) =>
      name === 'team.join' ? { ok: false, code: 'team-link-none' } : { ok: true },
  });
  function Gallery() {
    return (
      <PolicyContext value={policy}>
        <Popup
          view={model.view.value}
          notice={
            <>
              <StorageLine storage={storage} now={Date.parse('2026-11-24T01:00:00Z')} />
              <SyncNotice
                sync={sync}
                today="2026-11-24"
                busy={false}
                failure={null}
                copied={null}
                actions={{ sendNow() {}, retry() {}, copyOut() {}, putAway() {} }}
              />
            </>
          }
          today="2026-11-24"
          busy={model.busy.value}
          failure={model.failure.value}
          thanks={model.thanks.value}
          hasNews={state.view?.upcoming.length === 0}
          actions={{ ...model.actions, putNewsAway: () => {} }}
        />
      </PolicyContext>
    );
  }
  return <Gallery />;
}
