import { plainText } from '#lib/domain/recognition.ts';
import { lineageOf } from '#lib/host/event-key.ts';
import type { Glance, PageState } from '#lib/messaging/page-state.ts';

/** What is said of it under that name; ids come from the page and may be any word. */
function told<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

export function glanceOf({ glances }: PageState, key: string): Glance | undefined {
  return told(glances, key);
}

/** What was said by hand about the event's series, if anything. */
export function markOf({ marks }: PageState, key: string): boolean | undefined {
  return told(marks, lineageOf(key));
}

/** What the background said of the event, all considered. */
export function verdictOf({ open }: PageState, key: string) {
  return told(open, key);
}

/**
 * True iff one of the keywords stands anywhere in the text. Wide on purpose: whether it stands there
 * as a word the background tells.
 */
export function isLikely({ keywords }: PageState, text: string): boolean {
  const folded = plainText(text);
  return keywords.some((keyword) => folded.includes(keyword));
}

/** True iff there is something to walk in with. */
export function isAnswered(answer: Glance['mine'] | undefined): boolean {
  return !!(answer?.topic || answer?.response);
}
