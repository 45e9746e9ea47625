/** Class names as the real page has them: meaningless, and other ones at every load. */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Six letters or digits for a name under a salt; an empty salt leaves the name as it is. */
export function className(name: string, salt: string): string {
  if (salt === '') return name;
  let hash = 0x811c9dc5;
  for (const character of `${salt}:${name}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
    hash ^= hash >>> 13;
  }
  let rest = hash >>> 0;
  let letters = '';
  for (let position = 0; position < 6; position += 1) {
    const size = position === 0 ? 52 : LETTERS.length;
    letters += LETTERS[rest % size];
    rest = Math.floor(rest / size) || Math.imul(hash, position + 7) >>> 0;
  }
  return letters;
}
