/** What a person does with what could not be shared: try again, take a copy, put it away. */
import { computed, createModel, signal } from '@preact/signals';
import type { Language } from '#lib/i18n/catalogue.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { send as sendMessage } from '#lib/messaging/send.ts';

export interface SyncDeps {
  readonly send: typeof sendMessage;
  readonly language: () => Language;
  /** Puts text on the clipboard; rejects where the browser does not allow it. */
  readonly copy: (text: string) => Promise<void>;
}

export const SyncModel = createModel(({ send, language, copy }: SyncDeps) => {
  const failure = signal<string | null>(null);
  const busy = signal(false);
  const copied = signal<string | null>(null);

  async function follow(work: () => Promise<Outcome>): Promise<void> {
    if (busy.peek()) return;
    busy.value = true;
    copied.value = null;
    const outcome = await work();
    failure.value = outcome.ok ? null : outcome.code;
    busy.value = false;
  }

  return {
    /** True while something that was asked for is under way. */
    busy: computed(() => busy.value),
    /** Code of why the last thing asked for did not happen. */
    failure: computed(() => failure.value),
    /** Id of what was copied last. */
    copied: computed(() => copied.value),
    actions: {
      sendNow: (): Promise<void> => follow(() => send('sync.now', null)),
      retry: (id: string): Promise<void> => follow(() => send('stuck.retry', id)),
      putAway: (id: string): Promise<void> => follow(() => send('stuck.putAway', id)),
      copyOut: (id: string): Promise<void> =>
        follow(async () => {
          const answer = await send('stuck.copy', { id, language: language() });
          if (!answer.ok) return answer;
          try {
            await copy(answer.text ?? '');
            copied.value = id;
            return { ok: true };
          } catch {
            return { ok: false, code: 'failed' };
          }
        }),
    },
  };
});
