import type { Sighting } from '#lib/domain/sighting.ts';
import type { Glance, PageState } from '#lib/messaging/views.ts';

/** What is known of an event, or null; ids come from the page and may be any word. */
export function glanceOf({ glances }: PageState, { eventId }: Sighting): Glance | null {
  return Object.hasOwn(glances, eventId) ? (glances[eventId] ?? null) : null;
}

/** What was said by hand about the event's series, if anything. */
export function markOf({ marks }: PageState, { lineageId }: Sighting): boolean | undefined {
  return Object.hasOwn(marks, lineageId) ? marks[lineageId] : undefined;
}

/** True iff there is something to walk in with. */
export function isAnswered(answer: Glance['mine']): answer is NonNullable<Glance['mine']> {
  return answer !== null && (answer.topic !== null || answer.response !== null);
}
