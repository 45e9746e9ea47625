/**
 * Finds texts by any part of them, also in languages without spaces: pairs of neighbouring characters
 * (bigrams) lead to the few texts that can match, and these are looked through.
 */

export interface TextIndex<T> {
  /** The items whose text contains every word of the query, in their order; all for an empty query. */
  find(query: string): T[];
}

/** @param textOf everything by which an item is found */
export function indexTexts<T>(items: readonly T[], textOf: (item: T) => string): TextIndex<T> {
  const texts = items.map((item) => searchable(textOf(item)));
  const places = new Map<string, number[]>();
  for (const [at, text] of texts.entries()) {
    for (const gram of new Set(bigramsOf(text))) {
      const known = places.get(gram);
      if (known) known.push(at);
      else places.set(gram, [at]);
    }
  }
  return {
    find(query) {
      const words = searchable(query).split(' ').filter(Boolean);
      if (words.length === 0) return [...items];
      const candidates = rarestOf(words.flatMap(bigramsOf), places) ?? [...items.keys()];
      return candidates
        .filter((at) => words.every((word) => texts[at]?.includes(word)))
        .flatMap((at) => items[at] ?? []);
    },
  };
}

/** Equal for what people take as equal: width, case, kana of one form, runs of white space. */
export function searchable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replaceAll(/\s+/g, ' ');
}

function bigramsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

/** Places of the rarest bigram; null when there is none to go by (words of one character). */
function rarestOf(grams: readonly string[], places: Map<string, number[]>): number[] | null {
  let rarest: number[] | null = null;
  for (const gram of grams) {
    const found = places.get(gram) ?? [];
    if (rarest === null || found.length < rarest.length) rarest = found;
  }
  return rarest;
}
