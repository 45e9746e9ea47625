/** A mentor of another team, and somebody who is supporter in one pair and member in another. */
import {
  collection,
  doc,
  type Firestore,
  getDocs,
  limit,
  query,
  serverTimestamp,
  setDoc,
} from 'firebase/firestore';
import { type ActorName, as } from './actors.ts';
import { expectThat, onlyFor } from './decide.ts';
import { entry, idOf, inPair } from './entry.ts';
import { lay } from './rating.ts';

const BEN = 'Ben, a member';
const CHO = 'Cho, a member';
const FAY = 'Fay, another supporter';
const SAME_UID = 'somebody with Ben’s uid and another address';

/** Ben is Aki’s member, Fay’s mentee across teams, and the mentor of Cho of his own team. */
const PAIRS: Record<string, [people: [string, string], names: ActorName[]]> = {
  ben_fay: [
    ['ben', 'fay'],
    [BEN, FAY],
  ],
  ben_cho: [
    ['ben', 'cho'],
    [BEN, CHO],
  ],
};

const pairs = () =>
  lay(
    Object.fromEntries(
      Object.entries(PAIRS).map(([id, [people]]) => [
        `orgs/acme/pairs/${id}`,
        { people, createdAt: new Date('2026-11-01T00:00:00Z') },
      ]),
    ),
  );

export function mentors(): void {
  for (const [id, [people, names]] of Object.entries(PAIRS)) {
    onlyFor(`making the pair ${id}`, names, (database) =>
      setDoc(doc(database, `orgs/acme/pairs/${id}`), { people, createdAt: serverTimestamp() }),
    );
    onlyFor(`reading what ${id} wrote`, [...names, SAME_UID], async (database) => {
      await pairs();
      return getDocs(query(collection(database, `orgs/acme/pairs/${id}/entries`), limit(100)));
    });
    for (const [index, author] of people.entries()) {
      const preparation = entry('preparation', { people, author });
      onlyFor(`preparing in ${id} as ${author}`, [names[index] as ActorName], async (database) => {
        await pairs();
        return write(database, id, preparation);
      });
    }
  }
  const bySupporter = entry('memo', { people: ['ben', 'fay'], author: 'aki' });
  expectThat('Ben’s supporter writes nothing into the pair with his mentor', 'denied', async () => {
    await pairs();
    return write(as('Aki, the supporter'), 'ben_fay', bySupporter).then(
      () => 'allowed',
      () => 'denied',
    );
  });
}

const write = (database: Firestore, pair: string, fields: Record<string, unknown>) =>
  setDoc(inPair(database, idOf(fields), pair), fields);
