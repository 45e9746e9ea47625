/** Icebreak cards: drawn for both people, never the same twice until all have been drawn. */
import * as z from 'zod';

/** Of the words of a card of their own, in UTF-16 code units. */
export const CARD_LIMIT = 140;

export const moods = ['calm', 'playful', 'curious', 'tired'] as const;
export type Mood = (typeof moods)[number];

export const closenesses = ['new', 'familiar', 'close'] as const;
export type Closeness = (typeof closenesses)[number];

/** What is to lie on the table: one of ours, one that the person has kept, or these words. */
export const cardWishSchema = z.lazy(() =>
  z.discriminatedUnion('from', [
    z.strictObject({
      from: z.literal('ours'),
      mood: z.enum(moods),
      closeness: z.enum(closenesses),
    }),
    z.strictObject({ from: z.literal('mine') }),
    z.strictObject({ from: z.literal('words'), words: z.string().trim().min(1).max(CARD_LIMIT) }),
  ]),
);
export type CardWish = z.infer<typeof cardWishSchema>;

/**
 * Draws a card that this pair has not drawn; once they have had all, the one that was drawn longest
 * ago. So nothing comes twice before everything else has come, also when cards are added later, and
 * also where only the last time is known that a card was drawn.
 * @param cards to draw from: our ids, the words of cards of their own
 * @param drawn what the pair has drawn before, oldest first
 * @param random in [0, 1)
 * @returns null when there is no card at all
 */
export function drawCard(
  cards: readonly string[],
  drawn: readonly string[],
  random: number,
): string | null {
  const last = new Map(drawn.map((id, index) => [id, index]));
  const fresh = cards.filter((id) => !last.has(id));
  if (fresh.length > 0) return fresh[Math.floor(random * fresh.length)] ?? null;
  const [oldest = null] = cards.toSorted(
    (one, other) => (last.get(one) ?? 0) - (last.get(other) ?? 0),
  );
  return oldest;
}
