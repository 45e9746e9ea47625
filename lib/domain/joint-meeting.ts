/** What both see at the same time in a meeting: the icebreak card, the timer, the order of topics. */
import * as z from 'zod';
import { fieldsKind } from './entries/entry-kind.ts';
import { CARD_LIMIT } from './icebreak.ts';

const drawnSchema = z.lazy(() =>
  z.strictObject({
    at: z.iso.datetime(),
    /** The words of a card of their own; null = one of ours, by its id. */
    text: z.string().min(1).max(CARD_LIMIT).nullable(),
  }),
);
const fields = () => ({
  /** When the time is up; only what is left is ever shown. */
  endsAt: z.iso.datetime().nullable(),
  /** When the card was last put away. */
  awayAt: z.iso.datetime().nullable(),
});
const cardId = z.lazy(() => z.string().regex(/^[a-z0-9-]{1,40}$/));
const place = z.lazy(() => z.string().max(100));

export const sharedMeetingChangeSchema = z.lazy(() =>
  z
    .strictObject({
      ...fields(),
      drawn: z.record(cardId, drawnSchema),
      /** Places in the agenda, which sort as text, by `who.topic`. */
      order: z.record(z.string().max(100), place),
    })
    .partial(),
);

export const sharedMeetingKind = fieldsKind({
  kind: 'meeting',
  owner: 'pair',
  about: 'meeting',
  fields,
  unwritten: { endsAt: null, awayAt: null },
  lists: { drawn: drawnSchema, order: place },
});
export type SharedMeeting = ReturnType<typeof sharedMeetingKind.read>;

/** The card on the table: the one drawn last, unless it was put away since. */
export function cardOf({
  drawn,
  awayAt,
}: SharedMeeting): { id: string; text: string | null } | null {
  const last = drawnIn({ drawn }).at(-1);
  if (!last || (awayAt !== null && last.at <= awayAt)) return null;
  return { id: last.id, text: last.text };
}

/** What was drawn, oldest first. */
export function drawnIn({ drawn }: Pick<SharedMeeting, 'drawn'>) {
  const all = Object.entries(drawn).map(([id, card]) => ({ id, ...card }));
  return all.sort((one, other) => (`${one.at} ${one.id}` < `${other.at} ${other.id}` ? -1 : 1));
}
