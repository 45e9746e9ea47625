/** The person's own answers for the meeting on the screen: shown at once, kept, undone. */
import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import {
  EMPTY_PREPARATION,
  type FurtherTopic,
  furtherTopics,
  NOTE_LIMIT,
  type PreparationChange,
  type Rest,
} from '#lib/domain/preparation.ts';
import type { Mark } from '#lib/domain/prepared-topic.ts';
import { fromTemplate, type TemplateTopic } from '#lib/domain/template.ts';
import type { ResponseId, TopicId } from '#lib/domain/vocabulary.ts';
import type { WrittenAt } from '#lib/domain/written-for.ts';
import type { send as sendMessage } from '#lib/messaging/send.ts';
import type { MeetingView } from '#lib/messaging/views.ts';
import { draftNameOf } from './draft-name.ts';
import {
  asAnswered,
  asSent,
  type Edits,
  isSent,
  laidOver,
  settled,
  unsent,
  withChange,
} from './edits.ts';
import { createHistory } from './history.ts';

export interface PreparationDeps {
  readonly send: typeof sendMessage;
  readonly newId: () => string;
  readonly meeting: ReadonlySignal<MeetingView | null>;
}

export const PreparationModel = createModel(({ send, meeting, newId }: PreparationDeps) => {
  const key = draftNameOf(meeting);
  /** Edits by the meeting and the person that they belong to, whoever is on the screen. */
  const drafts = signal<Readonly<Record<string, Edits>>>({});
  const failure = signal<string | null>(null);
  const history = createHistory();
  const targets = new Map<string, WrittenAt>();
  let number = 0;
  let composing = false;

  const content = computed(() => {
    const view = meeting.value;
    return view ? laidOver(view.mine, drafts.value[key.value ?? ''] ?? {}) : EMPTY_PREPARATION;
  });

  function update(id: string, next: (edits: Edits) => Edits): void {
    drafts.value = { ...drafts.peek(), [id]: next(drafts.peek()[id] ?? {}) };
  }

  function edit(id: string, change: PreparationChange): void {
    const view = meeting.peek();
    if (view) targets.set(id, { meetingId: view.meetingId, for: view.for });
    number += 1;
    update(id, (edits) => withChange(edits, change, number));
  }

  /** Sends everything that waits, at once. A note that is too long waits until it fits. */
  function flush(): void {
    for (const [id, edits] of Object.entries(drafts.peek())) {
      const { note, ...choices } = unsent(edits);
      const fits = note !== undefined && note.length <= NOTE_LIMIT;
      const change = fits ? { ...choices, note } : choices;
      if (Object.keys(change).length > 0) void keep(id, change, number);
    }
  }

  async function keep(id: string, change: PreparationChange, upTo: number): Promise<void> {
    const target = targets.get(id);
    if (!target) return;
    update(id, (edits) => asSent(edits, change));
    const outcome = await send('preparation.save', { ...target, change });
    const keptAt = outcome.ok ? (outcome.text ?? '') : null;
    update(id, (edits) => asAnswered(edits, change, upTo, keptAt));
    failure.value = outcome.ok ? null : outcome.code;
    settle();
  }

  function settle(): void {
    const [view, id] = [meeting.peek(), key.peek()];
    if (view && id !== null) update(id, (edits) => settled(edits, view.mineAt));
  }

  /** Each stroke is sent at once, and the background keeps them in order: none waits for another. */
  function keepTyped(): void {
    if (!composing) flush();
  }

  function choose(change: PreparationChange): void {
    const id = key.peek();
    if (id === null) return;
    history.record(id, content.peek(), change);
    edit(id, change);
    flush();
  }

  function leaveNote(): void {
    composing = false;
    history.endTyping();
    flush();
  }

  meeting.subscribe(() => {
    settle();
    // The worker that died in the middle is back.
    if (failure.peek() === 'unreachable') flush();
  });
  // Another meeting, or another person in it, has come: what was being typed belongs to the one before.
  key.subscribe(leaveNote);

  const actions = {
    chooseTopic: (topic: TopicId) => choose({ topic }),
    chooseResponse: (response: ResponseId) => choose({ response }),
    chooseBoth: ({ topic, response }: { topic: TopicId; response: ResponseId }) =>
      choose({ topic, response }),
    useTemplate: (topics: readonly TemplateTopic[]) => choose(fromTemplate(topics, newId)),
    chooseRest: (rest: Rest | null) => choose({ rest }),
    chooseMark: (mark: Mark | null) => choose({ mark }),
    addTopic(): void {
      const last = furtherTopics(content.peek()).at(-1)?.place ?? '';
      const place = `${last.slice(0, 90)}~`;
      choose({ more: { [newId()]: { topic: null, response: null, note: '', mark: null, place } } });
    },
    changeTopic: (id: string, topic: FurtherTopic | null) => choose({ more: { [id]: topic } }),
    clear(): void {
      const ids = Object.keys(content.peek().more);
      choose({ ...EMPTY_PREPARATION, more: Object.fromEntries(ids.map((id) => [id, null])) });
    },
    typeNote(note: string): void {
      const id = key.peek();
      if (id === null) return;
      history.recordTyping(id, 'note', { note: content.peek().note });
      edit(id, { note });
      keepTyped();
    },
    typeTopicNote(topicId: string, note: string): void {
      const id = key.peek();
      const topic = content.peek().more[topicId];
      if (id === null || !topic) return;
      history.recordTyping(id, topicId, { more: { [topicId]: topic } });
      edit(id, { more: { [topicId]: { ...topic, note } } });
      flush();
    },
    /** While an input method composes, what stands in the field is not yet what is meant. */
    compose(active: boolean): void {
      composing = active;
      keepTyped();
    },
    leaveNote,
    undo(): void {
      const id = key.peek();
      const before = id === null ? null : history.takeBack(id);
      if (id === null || !before) return;
      edit(id, before);
      flush();
    },
    /** Keeps what waits now: when the page is left, and to try again. */
    flush,
  };
  return {
    content,
    /** True while a change is on its way to the disk. */
    saving: computed(() => Object.values(drafts.value[key.value ?? ''] ?? {}).some(isSent)),
    /** Code of why the last change could not be kept; it is still on the screen. */
    failure: computed(() => failure.value),
    canUndo: computed(() => history.has(key.value)),
    actions,
  };
});
