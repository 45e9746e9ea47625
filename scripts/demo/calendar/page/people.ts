/** Names for addresses, as far as the events say them. */
import { setup } from './setup.ts';

const known = new Map<string, string>();
for (const event of setup.events) {
  for (const guest of event.guests) if (guest.name) known.set(guest.email, guest.name);
}

/** A person's or calendar's name: what some guest list says, else the address's first part. */
export function nameOf(address: string): string {
  return known.get(address) ?? address.split('@')[0] ?? address;
}

/** A calm colour of a person's own, as `hsl(…)`. */
export function hueOf(address: string): number {
  let hash = 7;
  for (const character of address) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 3600;
  return hash % 360;
}

/** The letter on a person's disc. */
export function initialOf(address: string): string {
  const [letter = '?'] = Array.from(nameOf(address));
  return letter.toUpperCase();
}
