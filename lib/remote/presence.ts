/** `/orgs/{o}/pairs/{p}/presence/{uid}`: who has the pair's panel open, said again every minute. */
import { doc, type Firestore, serverTimestamp, setDoc } from 'firebase/firestore/lite';

export function present(
  database: Firestore,
  org: string,
  uid: string,
  pairId: string,
  event: string | null,
): Promise<void> {
  const place = doc(database, 'orgs', org, 'pairs', pairId, 'presence', uid);
  return setDoc(place, { people: pairId.split('_'), event, at: serverTimestamp() });
}
