/** The panel: the background's view, the person's own answers over it, and what they may ask for. */
import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import type { Look } from '#lib/domain/look.ts';
import type { Clock } from '#lib/domain/ports.ts';
import type { Role } from '#lib/domain/team.ts';
import { localOf } from '#lib/i18n/dates.ts';
import type { MessageName, MessageRequest } from '#lib/messaging/protocol.ts';
import type { send as sendMessage } from '#lib/messaging/send.ts';
import type { PanelView } from '#lib/messaging/views.ts';
import { type Appearance, appearanceOf } from './appearance.ts';
import { fieldsOf } from './fields-of.ts';
import { PairModel } from './pair-model.ts';
import { PreparationModel } from './preparation-model.ts';

export interface PanelDeps {
  readonly send: typeof sendMessage;
  readonly view: ReadonlySignal<PanelView | null>;
  readonly look: ReadonlySignal<Look>;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Language and theme at first paint, before any view. */
  readonly start: Appearance;
}

export const PanelModel = createModel(({ send, view, look, clock, newId, start }: PanelDeps) => {
  const meeting = computed(() => view.value?.meeting ?? null);
  const preparation = new PreparationModel({ send, meeting, newId });
  const pair = new PairModel({ send, meeting, clock, newId });
  const failure = signal<string | null>(null);
  const today = signal(localOf(clock.now()).slice(0, 10));

  async function ask<N extends MessageName>(name: N, request: MessageRequest<N>): Promise<void> {
    const outcome = await send(name, request);
    failure.value = outcome.ok ? null : outcome.code;
  }

  const actions = {
    ...preparation.actions,
    sendNow: (): void => void ask('sync.now', null),
    mark(oneOnOne: boolean): void {
      const lineageId = meeting.peek()?.lineageId;
      if (lineageId !== undefined) void ask('meeting.mark', { lineageId, oneOnOne });
    },
    chooseMe: (email: string | null): void => void ask('me.choose', email),
    chooseRole(role: Role): void {
      const meetingId = meeting.peek()?.meetingId;
      if (meetingId !== undefined) void ask('role.choose', { meetingId, role });
    },
    close(): void {
      preparation.actions.flush();
      void ask('panel.opens', false);
    },
  };
  return {
    view,
    meeting,
    content: preparation.content,
    pair: pair.actions,
    fields: fieldsOf(meeting),
    saving: computed(() => preparation.saving.value || pair.saving.value),
    canUndo: preparation.canUndo,
    /** Codes of why the last change could not be kept, and the last wish not be done. */
    failure: computed(() => ({
      keeping: preparation.failure.value,
      asking: failure.value ?? pair.failure.value,
    })),
    today: computed(() => today.value),
    appearance: computed(() => appearanceOf(look.value, view.value?.calendar ?? null, start)),
    /** Looks at the clock again: today may have become yesterday. */
    tick(): void {
      today.value = localOf(clock.now()).slice(0, 10);
    },
    actions,
  };
});
