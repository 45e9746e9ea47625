/** Icebreak cards: drawn for both people, never the same twice until all have been drawn. */
import * as z from 'zod';

/** Of the words of a card of their own, in UTF-16 code units. */
export const CARD_LIMIT = 140;

export const moods = ['calm', 'playful', 'curious', 'tired'] as const;
export type Mood = (typeof moods)[number];

export const closenesses = ['new', 'familiar', 'close'] as const;
export type Closeness = (typeof closenesses)[number];

/** What is to lie on the table: one of ours, one that the person has kept, or these words. */
export const cardWishSchema = z.discriminatedUnion('from', [
  z.strictObject({
    from: z.literal('ours'),
    mood: z.enum(moods),
    closeness: z.enum(closenesses),
  }),
  z.strictObject({ from: z.literal('mine') }),
  z.strictObject({ from: z.literal('words'), words: z.string().trim().min(1).max(CARD_LIMIT) }),
]);
export type CardWish = z.infer<typeof cardWishSchema>;

/**
 * Draws one of the cards that this pair has drawn least often; so nothing comes twice before
 * everything has come once, also when cards are added later.
 * @param cards to draw from: our ids, the words of cards of their own
 * @param drawn what the pair has drawn before, each as often as it was
 * @param random in [0, 1)
 * @returns null when there is no card at all
 */
export function drawCard(
  cards: readonly string[],
  drawn: readonly string[],
  random: number,
): string | null {
  const times = new Map<string, number>();
  for (const id of drawn) times.set(id, (times.get(id) ?? 0) + 1);
  const least = Math.min(...cards.map((id) => times.get(id) ?? 0));
  const last = drawn.at(-1);
  const fresh = cards.filter((id) => (times.get(id) ?? 0) === least);
  // When a new round begins, it does not begin with the card on the table.
  const pool = fresh.length > 1 ? fresh.filter((id) => id !== last) : fresh;
  return pool[Math.floor(random * pool.length)] ?? null;
}
