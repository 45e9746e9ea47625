/** What a click on an element means; views say it, `actions.ts` does it. */
import type { DemoEvent } from '../event.ts';
import type { Place } from './place.ts';

export type Action =
  | { do: 'go'; place: Place }
  | { do: 'open'; event: DemoEvent }
  | { do: 'overview'; date: string }
  | { do: 'quick-create'; start: string; title?: string }
  | { do: 'edit'; event: DemoEvent }
  | { do: 'create'; start: string }
  | { do: 'remove'; event: DemoEvent }
  | { do: 'respond'; event: DemoEvent; answer: 'yes' | 'no' | 'maybe' }
  | { do: 'toggle-calendar'; calendar: string }
  | { do: 'toggle-drawer' }
  | { do: 'toggle-menu'; menu: HTMLElement }
  | { do: 'run'; run: () => void };

const meanings = new WeakMap<Element, Action>();

export function bind<E extends Element>(element: E, action: Action): E {
  meanings.set(element, action);
  return element;
}

/** The meaning of the nearest element that has one, inside out. */
export function meaningOf(target: EventTarget | null): { element: Element; action: Action } | null {
  for (let at = target instanceof Element ? target : null; at; at = at.parentElement) {
    const action = meanings.get(at);
    if (action) return { element: at, action };
  }
  return null;
}
