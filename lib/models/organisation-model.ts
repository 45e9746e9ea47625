/** The organisation's pool on the insights page: who may ask, how far it is, what was found. */
import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import type { send as sendMessage } from '#lib/messaging/send.ts';
import type { CompanyView } from '#lib/messaging/views/company.ts';

export interface OrganisationDeps {
  readonly send: typeof sendMessage;
  readonly view: ReadonlySignal<CompanyView | null>;
}

export const OrganisationModel = createModel(({ send, view }: OrganisationDeps) => {
  const busy = signal(false);
  const failure = signal<string | null>(null);
  return {
    isAnalyst: computed(() => view.value?.company?.roles.includes('analyst') ?? false),
    busy: computed(() => busy.value),
    /** Code of why the last reading ended early. */
    failure: computed(() => failure.value),
    /** What was read, now or last time; null = never. */
    found: computed(() => view.value?.organisation ?? null),
    /** By hand: it costs reads. */
    async read(): Promise<void> {
      if (busy.peek()) return;
      busy.value = true;
      failure.value = null;
      const outcome = await send('organisation.read', null);
      failure.value = outcome.ok ? null : outcome.code;
      busy.value = false;
    },
  };
});
