/** Two people without a company: the organisation names their two addresses. */
import { doc, type Firestore, serverTimestamp, setDoc, writeBatch } from 'firebase/firestore';
import { withToken } from './actors.ts';
import { shapes } from './decide.ts';
import { entry, idOf } from './entry.ts';
import { lay } from './rating.ts';

const at = (uid: string, email = `${uid}@home.test`) =>
  withToken(uid, { email, email_verified: true });
const person = (email: string) => ({
  email,
  name: 'Ann',
  roles: [],
  joinedAt: serverTimestamp(),
});

export function twoPeople(): void {
  const enterAs = (_: Firestore, [org, email]: [string, string]) =>
    setDoc(doc(at('ann', email), `orgs/${org}/people/ann`), person(email.toLowerCase()));
  shapes<[string, string]>('entering an organisation of two', at('ann'), enterAs, {
    allowed: { 'as one of them': ['two', 'ann@home.test'], 'in capitals': ['two', 'Bo@home.test'] },
    denied: {
      'as a third': ['two', 'cy@home.test'],
      'as somebody of the same domain': ['two', 'x@home.test'],
      'that names three': ['three', 'ann@home.test'],
      'that names one': ['one', 'ann@home.test'],
    },
  });

  /** Both have entered; so has, past the rules, a third. */
  const entered = () =>
    lay(
      Object.fromEntries(
        ['ann', 'bo', 'cy'].map((uid) => [
          `orgs/two/people/${uid}`,
          { email: `${uid}@home.test`, name: uid, roles: [], joinedAt: new Date(0) },
        ]),
      ),
    );
  /** A pair and its first entry, in one commit, as somebody sends who was offline until now. */
  const begin = async (database: Firestore, [pair, author]: [string, string]) => {
    await entered();
    const people = pair.split('_');
    const first = entry('commitment', { people, author });
    const batch = writeBatch(database);
    batch.set(doc(database, `orgs/two/pairs/${pair}`), { people, createdAt: serverTimestamp() });
    batch.set(doc(database, `orgs/two/pairs/${pair}/entries/${idOf(first)}`), first);
    return batch.commit();
  };
  shapes<[string, string]>('beginning as Ann', at('ann'), begin, {
    allowed: { 'with Bo': ['ann_bo', 'ann'] },
    denied: {
      'with somebody who is not there': ['ann_zoe', 'ann'],
      'in Bo’s name': ['ann_bo', 'bo'],
      'a pair of others': ['bo_cy', 'ann'],
    },
  });
  shapes<[string, string]>('beginning from elsewhere', at('ann', 'ann@work.test'), begin, {
    allowed: {},
    denied: { 'under another address than the named one': ['ann_bo', 'ann'] },
  });
}
