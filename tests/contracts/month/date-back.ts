/** Puts the times of entries into the past, past the rules, as an operator could. */
import { Timestamp } from 'firebase/firestore/lite';
import * as z from 'zod';
import { cursorAt, placeOf } from '#lib/remote/cursor.ts';
import type { Emulators } from '#scripts/emulators.ts';
import type { KeptDesk } from '#support/kept-desk.ts';

/** Most writes that one request takes. */
const BATCH = 500;

const foundSchema = z.array(
  z.object({
    document: z
      .object({
        name: z.string(),
        fields: z.object({ updatedAt: z.object({ timestampValue: z.string() }) }),
      })
      .optional(),
  }),
);

/** From the time of all entries that were last written since then so many milliseconds are taken away. */
export async function dateBack(
  { firestore, projectId }: Pick<Emulators, 'firestore' | 'projectId'>,
  since: Date,
  back: number,
): Promise<void> {
  const root = `projects/${projectId}/databases/(default)/documents`;
  const ask = async (method: string, body: unknown): Promise<unknown> => {
    const response = await fetch(`http://${firestore}/v1/${root}:${method}`, {
      method: 'POST',
      headers: { authorization: 'Bearer owner', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(await response.text());
    return response.json();
  };
  const updatedAt = { fieldPath: 'updatedAt' };
  const value = { timestampValue: since.toISOString() };
  const found = await ask('runQuery', {
    structuredQuery: {
      from: [{ collectionId: 'entries', allDescendants: true }],
      select: { fields: [updatedAt] },
      where: { fieldFilter: { field: updatedAt, op: 'GREATER_THAN_OR_EQUAL', value } },
    },
  });
  const writes = foundSchema.parse(found).flatMap(({ document }) => {
    if (!document) return [];
    const then = Date.parse(document.fields.updatedAt.timestampValue) - back;
    const fields = { updatedAt: { timestampValue: new Date(then).toISOString() } };
    return [{ update: { name: document.name, fields }, updateMask: { fieldPaths: ['updatedAt'] } }];
  });
  for (let first = 0; first < writes.length; first += BATCH) {
    await ask('commit', { writes: writes.slice(first, first + BATCH) });
  }
}

/** The same with how far the people of these desks have read: it is the time of an entry, too. */
export async function movePlaces(
  desks: readonly KeptDesk[],
  since: Date,
  back: number,
): Promise<void> {
  for (const { meta } of desks.flatMap(({ databases }) => [...databases.values()])) {
    const row = (await meta.get('cursor')) as { cursor: string } | undefined;
    const place = placeOf(row?.cursor ?? null);
    if (!place || place.at.toMillis() < since.getTime()) continue;
    const at = new Timestamp(place.at.seconds - back / 1_000, place.at.nanoseconds);
    await meta.put({ schema: 1, key: 'cursor', cursor: cursorAt({ ...place, at }) });
  }
}
