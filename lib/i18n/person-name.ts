/** What a person is called in a sentence of ours. Names come from elsewhere and are hostile. */

export interface Named {
  readonly name: string;
  readonly email: string;
}

/** A name that may stand in a sentence; made by `nameInSentence` only. */
export type SafeName = string & { readonly safe: unique symbol };

const LONGEST = 60;
/** Marks that turn the direction of text, and those that end or begin a line. */
const UNSAFE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]+/gu;

/** The name, else what stands before the @ of the address; one line, at most 60 characters. */
export function nameOf({ name, email }: Named): string {
  const plain = oneLine(name) || oneLine(email.split('@')[0] ?? '');
  if (plain.length <= LONGEST) return plain;
  const characters = Array.from(new Intl.Segmenter().segment(plain), ({ segment }) => segment);
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : plain;
}

/** The name for use inside a sentence: its direction can't reach the words around it. */
export function nameInSentence(person: Named): SafeName {
  return `\u2068${nameOf(person)}\u2069` as SafeName;
}

/** Text of somebody else as one line, without marks that turn the direction of what is around it. */
export function oneLine(text: string): string {
  return text.replaceAll(UNSAFE, ' ').replaceAll(/\s+/g, ' ').trim();
}
