/** Puts documents into the Firestore emulator past its rules, as an operator could. */
import type { Emulators } from '../emulators.ts';

export type Field = string | number | boolean | null | Date | readonly Field[] | Fields;
export interface Fields {
  readonly [name: string]: Field;
}

export interface WrittenDocument {
  /** From the root: `orgs/acme/people/ben`. */
  readonly path: string;
  readonly fields: Fields;
}

/** Most writes that one request takes. */
const BATCH = 500;

/** Writes all of them, replacing what was there; rejects when one is refused. */
export async function writeDocuments(
  { firestore, projectId }: Pick<Emulators, 'firestore' | 'projectId'>,
  documents: readonly WrittenDocument[],
): Promise<void> {
  const root = `projects/${projectId}/databases/(default)/documents`;
  for (let first = 0; first < documents.length; first += BATCH) {
    const writes = documents.slice(first, first + BATCH).map(({ path, fields }) => ({
      update: { name: `${root}/${path}`, fields: encodedFields(fields) },
    }));
    const response = await fetch(`http://${firestore}/v1/${root}:commit`, {
      method: 'POST',
      headers: { authorization: 'Bearer owner', 'content-type': 'application/json' },
      body: JSON.stringify({ writes }),
    });
    if (!response.ok) throw new Error(`Firestore refused documents: ${await response.text()}`);
  }
}

/** Removes every document of the project. */
export async function clearDocuments({
  firestore,
  projectId,
}: Pick<Emulators, 'firestore' | 'projectId'>): Promise<void> {
  const root = `projects/${projectId}/databases/(default)/documents`;
  const response = await fetch(`http://${firestore}/emulator/v1/${root}`, { method: 'DELETE' });
  if (!response.ok) throw new Error(`Firestore keeps its documents: ${await response.text()}`);
}

function encodedFields(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, encoded(value)]));
}

/** https://firebase.google.com/docs/firestore/reference/rest/v1/Value */
function encoded(value: Field): Record<string, unknown> {
  if (value === null) return { nullValue: null };
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { booleanValue: value };
  if (typeof value === 'number') {
    return Number.isInteger(value) ? { integerValue: String(value) } : { doubleValue: value };
  }
  if (value instanceof Date) return { timestampValue: value.toISOString() };
  if (isList(value)) return { arrayValue: { values: value.map(encoded) } };
  return { mapValue: { fields: encodedFields(value) } };
}

/** `Array.isArray` does not tell a read-only list from the rest. */
function isList(value: readonly Field[] | Fields): value is readonly Field[] {
  return Array.isArray(value);
}
