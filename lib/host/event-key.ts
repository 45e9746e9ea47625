/**
 * By what an event is known in the page: its id, decoded just far enough to be compared with what the
 * background says. The background decodes it once more, and properly (`event-id.ts`).
 */
import { EVENT_ID } from './selectors.ts';

/** Tasks and time blocks stand in the grid like events, and are none. */
const NOT_AN_EVENT = /^(?:tasks?[_.]|ttb_)/;

export interface RawId {
  readonly id: string | null;
  readonly log: string | null;
}

/** The raw id that an element bears, else its log's. */
export function rawIdOf(element: Element | null, logged: Element | null): RawId {
  const id = element?.getAttribute(EVENT_ID) || null;
  return { id, log: id ? null : (logged?.getAttribute('jslog') ?? null) };
}

/** The event id, or null when there is none to be read, or it is of a task or a time block. */
export function keyOf({ id, log }: RawId): string | null {
  const key = id ? decoded(id) : /2:\["([^"]+)"/.exec(log ?? '')?.[1];
  return !key || NOT_AN_EVENT.test(id ?? '') || NOT_AN_EVENT.test(key) ? null : key;
}

function decoded(id: string): string | null {
  try {
    // Most are plain, and there are hundreds of them in a frame.
    const plain = /[-_%]/.test(id)
      ? decodeURIComponent(id).replaceAll('-', '+').replaceAll('_', '/')
      : id;
    const text = atob(plain);
    return text.slice(0, Math.max(0, text.lastIndexOf(' ')));
  } catch {
    return null;
  }
}

/**
 * The id of the whole series: without the instance (`_20240109T180000Z`, `_20240109`) and without
 * "this and following" (`_R20240109T180000`), both only at the end. Imported ids hold other
 * underscores and begin with one, so an id is never cut down to nothing.
 */
export function lineageOf(eventId: string): string {
  return eventId.replace(/(?<=.)_(?:R\d{8}(?:T\d{6}Z?)?_)*R?\d{8}(?:T\d{6}Z?)?$/s, '');
}
