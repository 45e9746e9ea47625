/** The memo of the meeting on the screen: typed here, and by the other person at the same time. */
import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import type * as Yjs from 'yjs';
import { MEMO_TEXT } from '#lib/domain/memo.ts';
import { caretThrough, movedCaret, type TextSteps, textChange } from '#lib/domain/text-change.ts';
import type { send as sendMessage } from '#lib/messaging/send.ts';
import type { MeetingView } from '#lib/messaging/views.ts';
import { fromBase64, toBase64 } from '#lib/platform/base64.ts';

export interface MemoDeps {
  readonly send: typeof sendMessage;
  readonly meeting: ReadonlySignal<MeetingView | null>;
  /** The library that merges what two type: far more than all the rest of a panel, so it comes later. */
  readonly yjs: typeof Yjs;
}

/** One meeting's memo with one person; it stays as long as the page, for what is not yet kept. */
interface Open {
  readonly target: Pick<MeetingView, 'meetingId' | 'for'>;
  readonly document: Yjs.Doc;
  /** What was typed and is not known to be kept. */
  unkept: Uint8Array[];
  /** The last changes of the text, by either of the two, and what it was before each of them. */
  past: { readonly before: string; readonly steps: TextSteps }[];
}

/** As many changes as may come between two looks of the field at the text. */
const REMEMBERED = 20;

export const MemoModel = createModel(({ send, meeting, yjs }: MemoDeps) => {
  const open = new Map<string, Open>();
  const text = signal('');
  const failure = signal<string | null>(null);
  const sending = signal(0);

  function current(): Open | null {
    const view = meeting.peek();
    if (!view) return null;
    const { meetingId, for: whom } = view;
    const key = JSON.stringify([meetingId, whom]);
    const found = open.get(key) ?? begun(yjs, { meetingId, for: whom });
    open.set(key, found);
    return found;
  }

  /** Each stroke is on its way at once; in whatever order they arrive, all of them count. */
  async function keep(memo: Open): Promise<void> {
    const updates = memo.unkept;
    if (updates.length === 0) return;
    const update = toBase64(yjs.mergeUpdates(updates));
    sending.value += 1;
    const outcome = await send('memo.type', { ...memo.target, update });
    sending.value -= 1;
    if (outcome.ok) memo.unkept = memo.unkept.filter((one) => !updates.includes(one));
    // A later stroke takes along what was on its way before it.
    failure.value = outcome.ok || memo.unkept.length === 0 ? null : outcome.code;
  }

  function keepAll(): void {
    for (const memo of open.values()) void keep(memo);
  }

  meeting.subscribe((view) => {
    const memo = current();
    const state = view && fromBase64(view.memo.state);
    if (memo && state) yjs.applyUpdate(memo.document, state, 'background');
    text.value = memo?.document.getText(MEMO_TEXT).toJSON() ?? '';
    // The worker died with a stroke on its way, and the next one shows its view.
    if (failure.peek() === 'unreachable') keepAll();
  });

  return {
    text: computed(() => text.value),
    /** True while a stroke is on its way to the disk. */
    saving: computed(() => sending.value > 0),
    /** Code of why the last stroke could not be kept; it is still on the screen. */
    failure: computed(() => failure.value),
    actions: {
      /** `before` = what stood in the field when this was typed; others may have typed since. */
      typeMemo(before: string, after: string): void {
        const memo = current();
        if (!memo || before === after) return;
        const { document } = memo;
        const shared = document.getText(MEMO_TEXT);
        const { at, removed, inserted } = textChange(before, after);
        const start = placeNow(memo, before, at);
        const end = Math.max(start, placeNow(memo, before, at + removed));
        const known = yjs.encodeStateVector(document);
        document.transact(() => {
          shared.delete(start, end - start);
          shared.insert(start, inserted);
        });
        memo.unkept = [...memo.unkept, yjs.encodeStateAsUpdate(document, known)];
        text.value = shared.toJSON();
        void keep(memo);
      },
      /** Where that place of a text that stood in the field is now. */
      placeNow: (before: string, place: number): number => {
        const memo = current();
        return memo ? placeNow(memo, before, place) : place;
      },
      sendNow: (): void => void send('sync.now', null),
      /** Tries again what could not be kept. */
      keepMemo: keepAll,
    },
  };
});

function begun({ Doc }: typeof Yjs, target: Open['target']): Open {
  const memo: Open = { target, document: new Doc(), unkept: [], past: [] };
  let before = '';
  memo.document.getText(MEMO_TEXT).observe(({ delta, target: text }) => {
    memo.past = [...memo.past, { before, steps: delta }].slice(-REMEMBERED);
    before = text.toJSON();
  });
  return memo;
}

function placeNow({ document, past }: Open, before: string, place: number): number {
  const now = document.getText(MEMO_TEXT).toJSON();
  if (before === now) return place;
  const first = past.findLastIndex((one) => one.before === before);
  // Not a text that is remembered, as after long composing: the nearest place there is.
  if (first === -1) return movedCaret(place, textChange(before, now));
  return past.slice(first).reduce((at, { steps }) => caretThrough(at, steps), place);
}
