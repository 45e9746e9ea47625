/** A write as Firebase's own client would never send it: values exactly as told. */
import { emulatorsHere } from '#support/emulators-here.ts';
import { touchWorld } from './world.ts';

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

/** Commits one write as Ben and answers the HTTP status. */
export async function commitAsBen(write: object): Promise<number> {
  touchWorld();
  const { firestore, projectId } = emulatorsHere();
  const claims = { sub: 'ben', email: 'ben@acme.test', email_verified: true, iat: 0 };
  const token = `${encoded({ alg: 'none', type: 'JWT' })}.${encoded(claims)}.`;
  const root = `projects/${projectId}/databases/(default)/documents`;
  const response = await fetch(`http://${firestore}/v1/${root}:commit`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({ writes: [write] }).replaceAll('ROOT', root),
  });
  return response.status;
}
