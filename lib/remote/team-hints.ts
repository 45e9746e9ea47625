/** `/orgs/{o}/hints` and `/orgs/{o}/reports`: see firestore/README.md. */
import {
  arrayUnion,
  collection,
  type DocumentReference,
  doc,
  getDoc,
  getDocs,
  limit,
  type QueryDocumentSnapshot,
  query,
  serverTimestamp,
  setDoc,
  updateDoc,
  where,
  writeBatch,
} from 'firebase/firestore/lite';
import { FEWEST_COUNTED } from '#lib/domain/hint-ranking.ts';
import {
  hintReportSchema,
  type TeamHint,
  type TeamHints,
  teamHintSchema,
} from '#lib/domain/team-hint.ts';
import { isDenied, unlessDenied } from './ratings/epochs.ts';
import type { AsMyself } from './ratings/firebase-ratings.ts';

const MOST = 100;

export function createTeamHints(org: string, asMyself: AsMyself): TeamHints {
  return {
    shown: () =>
      asMyself(async ({ database }) => {
        const hints = collection(database, 'orgs', org, 'hints');
        const found = await getDocs(query(hints, where('status', '==', 'shown'), limit(MOST)));
        return found.docs.flatMap(hintIn);
      }),
    moderated: () =>
      asMyself(async ({ database }) => {
        const at = (name: string) => query(collection(database, 'orgs', org, name), limit(MOST));
        const [hints, reports] = await Promise.all([getDocs(at('hints')), getDocs(at('reports'))]);
        return {
          hints: hints.docs.flatMap(hintIn),
          reports: reports.docs.flatMap(
            (found) =>
              hintReportSchema.safeParse({ hint: found.get('hint'), why: found.get('why') }).data ??
              [],
          ),
        };
      }),
    propose: (id, { topic, response, lang, text }) =>
      asMyself(({ database }) =>
        setDoc(doc(database, 'orgs', org, 'hints', id), {
          topic,
          response,
          lang,
          text,
          status: 'proposed',
          createdAt: serverTimestamp(),
        }),
      ),
    decide: (id, status) =>
      asMyself(({ database }) => updateDoc(doc(database, 'orgs', org, 'hints', id), { status })),
    vote: (id, what, token) =>
      asMyself(({ database }, uid) => {
        const hint = doc(database, 'orgs', org, 'hints', id);
        const vote = doc(hint, 'votes', `${what}.${uid}`);
        const batch = writeBatch(database);
        batch.set(vote, { token });
        batch.set(doc(hint, 'counts', what), { tokens: arrayUnion(token) }, { merge: true });
        return onceOnly(vote, batch.commit());
      }),
    // So few that nobody may know are denied, and look like none.
    counted: (id, what) =>
      asMyself(({ database }) =>
        unlessDenied(async () => {
          const found = await getDoc(doc(database, 'orgs', org, 'hints', id, 'counts', what));
          const tokens: unknown = found.get('tokens');
          return Array.isArray(tokens) && tokens.length >= FEWEST_COUNTED ? tokens.length : null;
        }),
      ),
    report: (id, why) =>
      asMyself(async ({ database }, uid) => {
        const report = doc(database, 'orgs', org, 'reports', `${id}.${uid}`);
        try {
          await setDoc(report, { hint: id, why, createdAt: serverTimestamp() });
        } catch (error) {
          // One's own can't be read: a second one is taken for the first, which stays.
          if (!isDenied(error)) throw error;
        }
      }),
  };
}

/** What was written before is as good as written now. */
async function onceOnly(place: DocumentReference, writing: Promise<void>): Promise<void> {
  try {
    await writing;
  } catch (error) {
    if (!isDenied(error) || !(await getDoc(place)).exists()) throw error;
  }
}

/** What can't be read of a stranger's text is left out. */
function hintIn(found: QueryDocumentSnapshot): TeamHint[] {
  const [topic, response, lang, text, status] = ['topic', 'response', 'lang', 'text', 'status'].map(
    (field): unknown => found.get(field),
  );
  const hint = teamHintSchema.safeParse({ id: found.id, topic, response, lang, text, status });
  return hint.success ? [hint.data] : [];
}
