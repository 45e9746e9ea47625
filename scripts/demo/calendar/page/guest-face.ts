import type { DemoGuest } from '../event.ts';
import { h } from './element.ts';
import { hueOf, initialOf } from './people.ts';

/** A disc with a person's first letter. */
export function guestFace({ email }: Pick<DemoGuest, 'email'>): HTMLElement {
  const backgroundColor = `hsl(${hueOf(email)} 38% 42%)`;
  return h(
    'div',
    { 'aria-hidden': 'true', class: 'face', style: { backgroundColor } },
    initialOf(email),
  );
}
