/** What the person does with what the pair shares; each goes to the background at once. */
import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import type { Due } from '#lib/domain/commitment.ts';
import type { CardWish } from '#lib/domain/icebreak.ts';
import type { Clock } from '#lib/domain/ports.ts';
import type { PreferenceChange } from '#lib/domain/preference.ts';
import type { ReportReason } from '#lib/domain/team-hint.ts';
import type { TemplateTopic } from '#lib/domain/template.ts';
import type { MessageRequest } from '#lib/messaging/protocol.ts';
import type { send as sendMessage } from '#lib/messaging/send.ts';
import type { MeetingView } from '#lib/messaging/views.ts';

export interface PairDeps {
  readonly send: typeof sendMessage;
  readonly meeting: ReadonlySignal<MeetingView | null>;
  readonly clock: Clock;
  readonly newId: () => string;
}

type Entry = MessageRequest<'entry.save'>['entry'];

export const PairModel = createModel(({ send, meeting, clock, newId }: PairDeps) => {
  const failure = signal<string | null>(null);
  const sending = signal(0);

  const ask: typeof send = async (name, request) => {
    sending.value += 1;
    const outcome = await send(name, request);
    sending.value -= 1;
    return outcome;
  };

  const told = (outcome: { ok: true } | { ok: false; code: string }): string | null => {
    failure.value = outcome.ok ? null : outcome.code;
    return failure.peek();
  };
  const actionsOn = (view: MeetingView | null) => {
    const about = (meetingId?: string) =>
      view && { meetingId: meetingId ?? view.meetingId, for: view.for };
    async function save(entry: Entry, meetingId?: string): Promise<void> {
      const target = about(meetingId);
      if (target) told(await ask('entry.save', { ...target, entry }));
    }

    return {
      note: (change: Extract<Entry, { kind: 'aside' }>['change'], meetingId?: string): void =>
        void save({ kind: 'aside', change }, meetingId),
      /** Null once it is kept, else the code of why not; the words stay with whoever asked. */
      async promise(text: string, owner: 'me' | 'them', due: Due): Promise<string | null> {
        const target = about();
        if (!target) return 'unknown-meeting';
        const id = newId();
        const outcome = await ask('commitment.save', {
          ...target,
          id,
          owner,
          change: { text, due },
        });
        return outcome.ok ? null : outcome.code;
      },
      async end(id: string, state: 'open' | 'done' | 'dropped', why: string): Promise<void> {
        const target = about();
        const step = { state, why };
        if (target) told(await ask('commitment.save', { ...target, id, change: {}, step }));
      },
      async draw(wish: CardWish): Promise<void> {
        const target = about();
        if (target) told(await ask('icebreak.draw', { ...target, wish }));
      },
      putAway(): void {
        const awayAt = new Date(clock.now()).toISOString();
        void save({ kind: 'meeting', change: { awayAt } });
      },
      setTimer: (endsAt: string | null): void => void save({ kind: 'meeting', change: { endsAt } }),
      /** @param order places by the topics' names, which sort as text */
      order: (order: Readonly<Record<string, string>>): void =>
        void save({ kind: 'meeting', change: { order } }),
      async guess(percent: number): Promise<void> {
        const target = about();
        if (target) told(await ask('balance.guess', { ...target, percent }));
      },
      noteForMyself: (text: string): void => void save({ kind: 'private', change: { text } }),
      keepTemplate: (topics: readonly TemplateTopic[]): void =>
        void save({ kind: 'template', change: { topics: [...topics] } }),
      prefer: (change: PreferenceChange): void => void save({ kind: 'preference', change }),
      async handOver(id: string, shown: boolean): Promise<void> {
        const target = about();
        if (target) told(await ask('handover.tick', { ...target, id, shown }));
      },
      async report(hintId: string, why: ReportReason): Promise<void> {
        told(await ask('hint.report', { hintId, why }));
      },
      async react(
        hintId: string,
        reaction: MessageRequest<'hint.react'>['reaction'],
      ): Promise<void> {
        const meetingId = view?.meetingId;
        if (meetingId !== undefined) told(await ask('hint.react', { meetingId, hintId, reaction }));
      },
    };
  };
  return {
    failure,
    /** True while something is on its way to the disk. */
    saving: computed(() => sending.value > 0),
    /**
     * Each bound to the meeting and person that were on the screen when it was given: a field that
     * goes away with them still says its last words, and these are for them.
     */
    actions: computed(() => actionsOn(meeting.value)),
  };
});
