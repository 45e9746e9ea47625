/** The popup on its real model; every link is refused as unreadable, the rest is accepted. */
import { signal } from '@preact/signals';
import { LanguageContext } from '#components/language.ts';
import { Popup } from '#components/popup.tsx';
import { SyncNotice } from '#components/sync-notice.tsx';
import type { SyncView } from '#lib/messaging/views/sync.ts';
import type { PopupView } from '#lib/messaging/views.ts';
import type { Appearance } from '#lib/models/appearance.ts';
import { PopupModel } from '#lib/models/popup-model.ts';

export function popupFor(
  state: PopupView | null,
  { language }: Appearance,
  sync: SyncView | null = null,
) {
  const view = signal(state);
  const model = new PopupModel({
    view,
    showPanel: () => {},
    showOptions: () => {},
    allowSignIn: async () => true,
    copyReport: async () => {},
    send: async (name) =>
      name === 'team.join' ? { ok: false, code: 'team-link-none' } : { ok: true },
  });
  function Gallery() {
    return (
      <LanguageContext value={language}>
        <Popup
          view={model.view.value}
          notice={
            <SyncNotice
              sync={sync}
              today="2026-11-24"
              busy={false}
              failure={null}
              copied={null}
              actions={{ sendNow() {}, retry() {}, copyOut() {}, putAway() {} }}
            />
          }
          today="2026-11-24"
          busy={model.busy.value}
          failure={model.failure.value}
          thanks={model.thanks.value}
          hasNews={state?.upcoming.length === 0}
          actions={{ ...model.actions, putNewsAway: () => {} }}
        />
      </LanguageContext>
    );
  }
  return <Gallery />;
}
