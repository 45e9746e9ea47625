import {
  collection,
  deleteDoc,
  doc,
  getDoc,
  getDocs,
  limit,
  query,
  setDoc,
  updateDoc,
} from 'firebase/firestore';
import { COLLEAGUES } from './actors.ts';
import { onlyFor } from './decide.ts';

export function organisations(): void {
  onlyFor('reading one’s own organisation', COLLEAGUES, (database) =>
    getDoc(doc(database, 'orgs/acme')),
  );
  onlyFor('listing organisations', [], (database) =>
    getDocs(query(collection(database, 'orgs'), limit(1))),
  );
  onlyFor('founding one', [], (database) =>
    setDoc(doc(database, 'orgs/mine'), { domain: 'acme.test' }),
  );
  onlyFor('changing its domain', [], (database) =>
    updateDoc(doc(database, 'orgs/acme'), { domain: 'home.test' }),
  );
  onlyFor('deleting one', [], (database) => deleteDoc(doc(database, 'orgs/acme')));
}
