/** The popup: the coming 1on1s, and the team and account on this device. */
import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import type { AnswerWay } from '#lib/domain/rating/feedback.ts';
import type { MessageName, MessageRequest, Outcome } from '#lib/messaging/protocol.ts';
import type { send as sendMessage } from '#lib/messaging/send.ts';
import type { PopupView } from '#lib/messaging/views.ts';

export interface PopupDeps {
  readonly send: typeof sendMessage;
  readonly view: ReadonlySignal<PopupView | null>;
  /** Shows the panel beside the page; called within the person's click, as browsers demand. */
  readonly showPanel: () => void;
  readonly showOptions: () => void;
  /** Browsers ask for what signing in needs within the person's click only; false = refused. */
  readonly allowSignIn: () => Promise<boolean>;
  /** Puts it on the clipboard. */
  readonly copy: (text: string) => Promise<void>;
}

export const PopupModel = createModel(({ send, view, allowSignIn, copy, ...shows }: PopupDeps) => {
  const failure = signal<string | null>(null);
  const busy = signal(false);
  const thanks = signal<AnswerWay | null>(null);

  async function follow(answer: Promise<Outcome>): Promise<void> {
    const outcome = await answer;
    failure.value = outcome.ok ? null : outcome.code;
  }

  async function ask<N extends MessageName>(name: N, request: MessageRequest<N>): Promise<void> {
    if (busy.peek()) return;
    busy.value = true;
    await follow(send(name, request));
    busy.value = false;
  }

  return {
    view,
    /** True while something that was asked for is under way. */
    busy: computed(() => busy.value),
    /** What has just become of an answer. */
    thanks: computed(() => thanks.value),
    /** Code of why the last thing asked for did not happen. */
    failure: computed(() => failure.value),
    actions: {
      open(meetingId: string): void {
        // The choice is on its way before the panel asks for its view.
        void follow(send('meeting.choose', meetingId));
        shows.showPanel();
      },
      showOptions: (): void => shows.showOptions(),
      /** Rejects when it is not on the clipboard. */
      async copyReport(): Promise<void> {
        const outcome = await send('report.write', view.peek()?.health ?? []);
        if (!outcome.ok || outcome.text === undefined) throw new Error('There is no report.');
        await copy(outcome.text);
      },
      /** @param news the line's name */
      putNewsAway: (news: string): void => void follow(send('news.putAway', news)),
      async answer(answer: MessageRequest<'rating.answer'>): Promise<void> {
        await ask('rating.answer', answer);
        thanks.value = failure.peek() === null ? answer.way : null;
      },
      keepAnswer: (meetingId: string): Promise<void> => ask('rating.keep', meetingId),
      dismiss: (meetingId: string): Promise<void> => ask('rating.dismiss', meetingId),
      async reflect(
        meetingId: string,
        rating: MessageRequest<'reflection.save'>['rating'],
      ): Promise<void> {
        await ask('reflection.save', { meetingId, rating });
        thanks.value = failure.peek() === null ? 'private' : null;
      },
      chooseMe: (address: string): Promise<void> => ask('me.choose', address),
      join: (link: string): Promise<void> => ask('team.join', link.trim()),
      leave: (): Promise<void> => ask('team.leave', null),
      async signIn(email: string): Promise<void> {
        if (view.peek()?.account.team?.emulator || (await allowSignIn())) {
          await ask('account.signIn', { email: email.trim() });
        } else failure.value = 'sign-in-not-allowed';
      },
      signOut: (wipe: boolean): Promise<void> => ask('account.signOut', { wipe }),
    },
  };
});
