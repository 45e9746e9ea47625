import {
  Bytes,
  collection,
  deleteDoc,
  doc,
  type Firestore,
  getDoc,
  getDocs,
  limit,
  query,
  serverTimestamp,
  setDoc,
  Timestamp,
  updateDoc,
  where,
} from 'firebase/firestore';
import { as, COLLEAGUES } from './actors.ts';
import { onlyFor, shapes } from './decide.ts';

const ADA = 'Ada, the administrator';
const BEN = 'Ben, a member';
const NEW = '00000000-0000-4000-8000-000000000009';
export const SHOWN = '00000000-0000-4000-8000-000000000001';
export const PROPOSED = '00000000-0000-4000-8000-000000000002';
const at = (database: Firestore, path: string) => doc(database, `orgs/acme/${path}`);

const hint = (change: Record<string, unknown> = {}) => ({
  topic: 'career',
  response: 'listen',
  lang: 'ja',
  text: 'まず五分、口をはさまずに聞く。',
  status: 'proposed',
  createdAt: serverTimestamp(),
  ...change,
});
const without = (key: string, fields: Record<string, unknown> = hint()) => {
  const { [key]: _, ...rest } = fields;
  return rest;
};

export function hints(): void {
  const all = (database: Firestore) => collection(database, 'orgs/acme/hints');
  const shown = (database: Firestore) => query(all(database), where('status', '==', 'shown'));
  onlyFor('reading a shown hint', COLLEAGUES, (database) => getDoc(at(database, `hints/${SHOWN}`)));
  onlyFor('reading a proposed hint', [ADA], (database) =>
    getDoc(at(database, `hints/${PROPOSED}`)),
  );
  onlyFor('listing shown hints', COLLEAGUES, (database) =>
    getDocs(query(shown(database), limit(100))),
  );
  for (const status of ['proposed', 'hidden']) {
    onlyFor(`listing ${status} hints`, [ADA], (database) =>
      getDocs(query(all(database), where('status', '==', status), limit(100))),
    );
  }
  onlyFor('listing all hints', [ADA], (database) => getDocs(query(all(database), limit(100))));
  onlyFor('listing too many hints', [], (database) => getDocs(query(shown(database), limit(101))));
  onlyFor('listing hints without a limit', [], (database) => getDocs(shown(database)));
  const propose = (database: Firestore, [id, fields]: [string, object]) =>
    setDoc(at(database, `hints/${id}`), fields);
  onlyFor('proposing a hint', COLLEAGUES, (database) => propose(database, [NEW, hint()]));
  shapes<[string, object]>('proposing a hint', as(BEN), propose, {
    allowed: {
      'of the shortest text': [NEW, hint({ text: '聞' })],
      'of the longest text': [NEW, hint({ text: 'あ'.repeat(280) })],
    },
    denied: {
      'with its author': [NEW, hint({ author: 'ben' })],
      'under another kind of id': ['mine', hint()],
      'under the id of a built-in one': ['career-listen-3', hint()],
      'that is hidden already': [NEW, hint({ status: 'hidden' })],
      'that is shown already': [NEW, hint({ status: 'shown' })],
      'of no text': [NEW, hint({ text: '' })],
      'of too long a text': [NEW, hint({ text: 'あ'.repeat(281) })],
      'of no texts': [NEW, hint({ text: [] })],
      'of a list of texts': [NEW, hint({ text: ['Ask.'] })],
      'of a map of texts': [NEW, hint({ text: { en: 'Ask.' } })],
      'of bytes': [NEW, hint({ text: Bytes.fromUint8Array(new Uint8Array([65])) })],
      'in the place of a shown one': [SHOWN, hint()],
      'of another topic': [NEW, hint({ topic: 'gossip' })],
      'of another response': [NEW, hint({ response: 'money' })],
      'in another language': [NEW, hint({ lang: 'xx' })],
      'at a time of its own': [NEW, hint({ createdAt: Timestamp.fromMillis(0) })],
      'at a time to come': [NEW, hint({ createdAt: new Date(4e12) })],
      ...Object.fromEntries(
        Object.keys(hint()).map((key) => [
          `without ${key}`,
          [NEW, without(key)] as [string, object],
        ]),
      ),
    },
  });
  onlyFor('showing a hint', [ADA], (database) =>
    updateDoc(at(database, `hints/${PROPOSED}`), { status: 'shown' }),
  );
  const moderate = (database: Firestore, change: object) =>
    updateDoc(at(database, `hints/${SHOWN}`), { ...change });
  shapes<object>('moderating', as(ADA), moderate, {
    allowed: { 'by hiding': { status: 'hidden' } },
    denied: {
      'to another state': { status: 'best' },
      'by other words': { status: 'shown', text: 'Never.' },
    },
  });
  onlyFor('deleting a hint', [], (database) => deleteDoc(at(database, `hints/${SHOWN}`)));
  reports();
}

function reports(): void {
  const report = (change: Record<string, unknown> = {}) => ({
    hint: SHOWN,
    why: 'hurtful',
    createdAt: serverTimestamp(),
    ...change,
  });
  const KEPT = `reports/${SHOWN}.cho`;
  onlyFor('reading a report', [ADA], (database) => getDoc(at(database, KEPT)));
  const all = (database: Firestore) => collection(database, 'orgs/acme/reports');
  onlyFor('listing reports', [ADA], (database) => getDocs(query(all(database), limit(100))));
  onlyFor('listing too many reports', [], (database) => getDocs(query(all(database), limit(101))));
  const send = (database: Firestore, [id, fields]: [string, object]) =>
    setDoc(at(database, `reports/${id}`), fields);
  const own = `${SHOWN}.ben`;
  onlyFor('reporting as Ben', [BEN], (database) => send(database, [own, report()]));
  shapes<[string, object]>('reporting', as(BEN), send, {
    allowed: { 'as wrong': [own, report({ why: 'wrong' })] },
    denied: {
      'in the name of another': [`${SHOWN}.aki`, report()],
      'in the name of one who comes after': [`${SHOWN}.zoe`, report()],
      'a hint that is not there': [`${NEW}.ben`, report({ hint: NEW })],
      'a hint that has no uuid': ['x.ben', report({ hint: 'x' })],
      'for another reason': [own, report({ why: 'boring' })],
      'with more': [own, report({ text: '' })],
      'at a time of its own': [own, report({ createdAt: Timestamp.fromMillis(0) })],
      'at a time to come': [own, report({ createdAt: new Date(4e12) })],
      ...Object.fromEntries(
        Object.keys(report()).map((key) => [
          `without ${key}`,
          [own, without(key, report())] as [string, object],
        ]),
      ),
    },
  });
  onlyFor('reporting again', [], (database) => send(database, [`${SHOWN}.cho`, report()]));
  onlyFor('taking a report back', [], (database) => deleteDoc(at(database, KEPT)));
}
