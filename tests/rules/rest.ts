/** Firestore as anybody can reach it without a client of ours: requests exactly as told. */
import { emulatorsHere } from '#support/emulators-here.ts';
import { touchWorld } from './world.ts';

export type Value = Record<string, unknown>;
export interface Write extends Record<string, unknown> {
  readonly update?: { readonly name: string; readonly fields?: Record<string, Value> };
}

/** In names of documents, for the path of the database. */
export const ROOT = 'ROOT';

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

/** The sign-in of that uid under its address, verified unless told otherwise. */
export function tokenOf(uid: string, claims: object = {}): string {
  const all = { sub: uid, email: `${uid}@acme.test`, email_verified: true, iat: 0, ...claims };
  return `${encoded({ alg: 'none', type: 'JWT' })}.${encoded(all)}.`;
}

async function request(token: string | null, method: string, body?: object, path = '') {
  const { firestore, projectId } = emulatorsHere();
  const root = `projects/${projectId}/databases/(default)/documents`;
  const response = await fetch(`http://${firestore}/v1/${root}${path}${method}`, {
    method: body ? 'POST' : 'GET',
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
    ...(body && { body: JSON.stringify(body).replaceAll(ROOT, root) }),
  });
  const text = await response.text();
  // A query that was begun is answered with 200 and an error in its stream.
  const status = /"code":\s*403/.test(text) ? 403 : response.status;
  return { status, text };
}

const ANSWERS: Record<number, string> = { 200: 'allowed', 403: 'denied', 404: 'missing' };

function said({ status, text }: { status: number; text: string }): string {
  return ANSWERS[status] ?? `${status}: ${text}`;
}

/** `allowed` (it is there), `missing` (allowed, and not there), `denied`. */
export async function read(token: string | null, path: string): Promise<string> {
  return said(await request(token, `/${path}`));
}

/** `allowed`, `denied`, or `failed` when the rules let it pass and a precondition did not. */
export async function commit(token: string | null, writes: readonly Write[]): Promise<string> {
  const answer = await request(token, ':commit', { writes });
  if (answer.status === 200) touchWorld();
  if ([400, 404, 409].includes(answer.status)) return 'failed';
  return said(answer);
}

/** The same, as Firestore words it when it was done. */
export async function answerTo(token: string, writes: readonly Write[]): Promise<string> {
  touchWorld();
  return (await request(token, ':commit', { writes })).text;
}

/** What lies there, past the rules: numbers of a document, or how many documents a collection has. */
export async function peek(path: string): Promise<Record<string, number>> {
  const { fields = {} } = JSON.parse((await request('owner', `/${path}`)).text);
  return Object.fromEntries(
    Object.entries<{ integerValue?: string }>(fields).map(([name, value]) => [
      name,
      Number(value.integerValue),
    ]),
  );
}
export async function countIn(collection: string): Promise<number> {
  const { documents = [] } = JSON.parse(
    (await request('owner', `/${collection}?pageSize=300`)).text,
  );
  return documents.length;
}

/** What a query is answered; `how` is `runQuery` or `runAggregationQuery`. */
export async function ask(token: string | null, how: string, body: object, parent = '') {
  return said(await request(token, `:${how}`, body, parent && `/${parent}`));
}

export const int = (value: number): Value => ({ integerValue: String(value) });
export const text = (stringValue: string): Value => ({ stringValue });
export const increment = (fieldPath: string, by: number) => ({ fieldPath, increment: int(by) });
