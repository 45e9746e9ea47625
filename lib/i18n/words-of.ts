/** Every word of a text or a catalogue, for searching; words that are made by functions are left out. */
export function wordsOf(texts: unknown): string[] {
  if (typeof texts === 'string') return [texts];
  return typeof texts === 'object' && texts !== null ? Object.values(texts).flatMap(wordsOf) : [];
}

/** True iff each of the words that were typed stands in one of the texts, as a part or a whole. */
export function isFound(typed: string, texts: unknown): boolean {
  const text = plain(wordsOf(texts).join('\n'));
  return plain(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase();
