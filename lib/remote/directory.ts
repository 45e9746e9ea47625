/** The company's people: `/orgs/{o}/people/{uid}`. */
import {
  collection,
  type DocumentSnapshot,
  doc,
  type Firestore,
  getDoc,
  getDocs,
  limit,
  query,
  serverTimestamp,
  setDoc,
  Timestamp,
  where,
} from 'firebase/firestore/lite';
import * as z from 'zod';
import { TeamError } from '#lib/domain/ports.ts';
import { type Colleague, colleagueSchema } from '#lib/domain/team.ts';

const personSchema = z.lazy(() =>
  z.object({
    email: colleagueSchema.unwrap().shape.email,
    name: colleagueSchema.unwrap().shape.name,
    joinedAt: z.instanceof(Timestamp),
  }),
);

/** The person's own entry; made when there is none yet, which the rules allow colleagues only. */
export async function enter(database: Firestore, org: string, me: Colleague): Promise<Colleague> {
  const entry = doc(database, 'orgs', org, 'people', me.uid);
  const found = await getDoc(entry);
  if (found.exists()) return colleagueFrom(found);
  const { email, name } = me;
  await setDoc(entry, { email, name, roles: [], joinedAt: serverTimestamp() });
  return me;
}

/** The person with that address, in lower case; the last who joined with it, should it be reused. */
export async function findByEmail(
  database: Firestore,
  org: string,
  email: string,
): Promise<Colleague | null> {
  const people = collection(database, 'orgs', org, 'people');
  const { docs } = await getDocs(query(people, where('email', '==', email), limit(5)));
  const [latest] = docs.sort((one, other) => joinedAt(other) - joinedAt(one));
  return latest ? colleagueFrom(latest) : null;
}

function joinedAt(found: DocumentSnapshot): number {
  const person = personSchema.safeParse(found.data());
  return person.success ? person.data.joinedAt.toMillis() : 0;
}

function colleagueFrom(found: DocumentSnapshot): Colleague {
  const person = personSchema.safeParse(found.data());
  if (!person.success) throw new TeamError('unreadable');
  return { uid: found.id, email: person.data.email, name: person.data.name };
}
