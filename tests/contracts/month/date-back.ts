/** Puts the times of entries into the past, past the rules, as an operator could. */
import * as z from 'zod';
import type { Emulators } from '#scripts/emulators.ts';

/** Milliseconds; more than anybody looks back. */
const BACK_MS = 3_600_000;
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

/** From the time of all entries that were last written since then an hour is taken away. */
export async function dateBack(
  { firestore, projectId }: Pick<Emulators, 'firestore' | 'projectId'>,
  since: Date,
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
    const then = Date.parse(document.fields.updatedAt.timestampValue) - BACK_MS;
    const fields = { updatedAt: { timestampValue: new Date(then).toISOString() } };
    return [{ update: { name: document.name, fields }, updateMask: { fieldPaths: ['updatedAt'] } }];
  });
  for (let first = 0; first < writes.length; first += BATCH) {
    await ask('commit', { writes: writes.slice(first, first + BATCH) });
  }
}
