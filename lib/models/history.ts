/** What the person changed, step by step, to take it back; one session of typing is one step. */
import { signal } from '@preact/signals';
import type { Preparation, PreparationChange } from '#lib/domain/preparation.ts';

const STEPS_KEPT = 50;

interface Step {
  readonly meetingId: string;
  /** The changed fields as they were before. */
  readonly before: PreparationChange;
}

export function createHistory() {
  const steps = signal<readonly Step[]>([]);
  /** The field that is being typed in. */
  let typing: string | null = null;

  function push(step: Step): void {
    steps.value = [...steps.peek(), step].slice(-STEPS_KEPT);
  }

  return {
    record(meetingId: string, before: Preparation, change: PreparationChange): void {
      typing = null;
      const changed = Object.keys(change) as (keyof Preparation)[];
      const different = changed.filter((field) => before[field] !== change[field]);
      if (different.length === 0) return;
      const old = Object.fromEntries(
        different.map((field) => [field, field === 'more' ? moreBefore() : before[field]]),
      );
      push({ meetingId, before: old });

      /** What was not there is taken away again. */
      function moreBefore(): PreparationChange['more'] {
        const ids = Object.keys(change.more ?? {});
        return Object.fromEntries(ids.map((id) => [id, before.more[id] ?? null]));
      }
    },
    recordTyping(meetingId: string, field: string, before: PreparationChange): void {
      if (typing !== field) push({ meetingId, before });
      typing = field;
    },
    endTyping(): void {
      typing = null;
    },
    /** True iff there is a step of that meeting to take back. */
    has: (meetingId: string | null) => steps.value.some((step) => step.meetingId === meetingId),
    /** Removes the last step of that meeting and returns what to put back. */
    takeBack(meetingId: string): PreparationChange | null {
      const index = steps.peek().findLastIndex((step) => step.meetingId === meetingId);
      const step = steps.peek()[index];
      steps.value = steps.peek().filter((_, at) => at !== index);
      typing = null;
      return step?.before ?? null;
    },
  };
}
