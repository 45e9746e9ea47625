import {
  collection,
  collectionGroup,
  doc,
  getDoc,
  getDocs,
  limit,
  query,
  setDoc,
  where,
} from 'firebase/firestore';
import { onlyFor } from './decide.ts';
import { EVENT, entry } from './entry.ts';

const PATHS = [
  'anything/at-all',
  'preparations/x',
  `orgs/acme/preparations/${EVENT}.ben`,
  'orgs/acme/settings/x',
  'orgs/acme/people/ben/private/x',
  'orgs/acme/pairs/aki_ben/ratings/x',
  'orgs/acme/pairs/aki_ben/asides/x',
  `orgs/acme/pairs/aki_ben/entries/memo.${EVENT}/versions/x`,
  'orgs/acme/roles/ben',
  `orgs/acme/pairs/aki_ben/preparations/x/preparations/${EVENT}.ben`,
];

/** Default deny: what no rule names, nobody may touch. */
export function nothingElse(): void {
  for (const path of PATHS) {
    onlyFor(`reading ${path}`, [], (database) => getDoc(doc(database, path)));
    onlyFor(`writing ${path}`, [], (database) => setDoc(doc(database, path), entry('preparation')));
  }
  onlyFor('listing a collection that nobody knows', [], (database) =>
    getDocs(query(collection(database, 'anything'), limit(1))),
  );
  const groups = ['pairs', 'members', 'people', 'invites', 'preparations', 'memos', 'meetings'];
  for (const group of [...groups, 'commitments', 'epochs', 'receipts', 'band', 'bit', 'teams']) {
    const mine = where('people', 'array-contains', 'ben');
    onlyFor(`asking all ${group} at once`, [], (database) =>
      getDocs(query(collectionGroup(database, group), mine, limit(1))),
    );
  }
}
