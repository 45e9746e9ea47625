/** Votes and their counts: the same for a hint of a colleague and for a built-in one, of which there is no document. */
import {
  arrayUnion,
  collection,
  doc,
  type Firestore,
  getDocs,
  limit,
  query,
  setDoc,
  writeBatch,
} from 'firebase/firestore';
import { as } from './actors.ts';
import { expectThat, onlyFor, shapes } from './decide.ts';
import { PROPOSED, SHOWN } from './hints.ts';
import { lay } from './rating.ts';
import { read, tokenOf } from './rest.ts';
import { touchWorld } from './world.ts';

const BEN = 'Ben, a member';
const BUILT_IN = 'career-listen-3';
const TOKEN = '00000000-0000-4000-8000-00000000000a';

interface Vote {
  hint?: string;
  what?: string;
  id?: string;
  vote?: object;
  count?: object | null;
}

export function hintVotes(): void {
  votesOn(SHOWN, 'a colleague’s hint');
  shapes<Vote>('voting', as(BEN), castOn(SHOWN, 'ben'), {
    allowed: {},
    denied: {
      'on a hint that is not shown': { hint: PROPOSED },
      'on a hint that is not there': { hint: '00000000-0000-4000-8000-000000000009' },
    },
  });
}

export function builtInHintVotes(): void {
  votesOn(BUILT_IN, 'a built-in hint');
  shapes<Vote>('voting', as(BEN), castOn(BUILT_IN, 'ben'), {
    allowed: {
      'on the first one': { hint: 'work-think-1' },
      'on the last one': { hint: 'other-other-99' },
    },
    denied: {
      'on one without a number': { hint: 'career-listen' },
      'on number 0': { hint: 'career-listen-0' },
      'on number 01': { hint: 'career-listen-01' },
      'on number 100': { hint: 'career-listen-100' },
      'on one with two numbers': { hint: 'career-listen-1-2' },
      'on one of another topic': { hint: 'money-listen-1' },
      'on one of another response': { hint: 'career-money-1' },
      'on one that is named the other way round': { hint: 'listen-career-1' },
      'on one in capitals': { hint: 'Career-listen-1' },
    },
  });
}

function castOn(hint: string, uid: string) {
  return (database: Firestore, change: Vote) => {
    const { what = 'tried', vote = { token: TOKEN } } = change;
    const at = (path: string) => doc(database, `orgs/acme/hints/${change.hint ?? hint}/${path}`);
    const batch = writeBatch(database);
    if (change.count !== null) {
      const count = change.count ?? { tokens: arrayUnion(TOKEN) };
      batch.set(at(`counts/${what}`), count, { merge: true });
    }
    batch.set(at(`votes/${change.id ?? `${what}.${uid}`}`), vote);
    return batch.commit();
  };
}

function votesOn(hint: string, whose: string): void {
  const expectIt = (title: string, expected: string, run: () => Promise<string>) =>
    expectThat(`${whose}: ${title}`, expected, run);
  const cast = (uid: string) => castOn(hint, uid);
  onlyFor(`saying that one tried ${whose}, as Ben`, [BEN], (database) => cast('ben')(database, {}));
  const other = '00000000-0000-4000-8000-00000000000b';
  shapes<Vote>(`voting on ${whose}`, as(BEN), cast('ben'), {
    allowed: { 'that it helped': { what: 'helped' } },
    denied: {
      'for what nobody asked': { what: 'loved' },
      'for the other': { id: 'tried.aki' },
      'under the other question': { id: 'helped.ben' },
      'without being counted': { count: null },
      'without a token': { vote: {} },
      'with a token that is none': { vote: { token: 'x' }, count: { tokens: arrayUnion('x') } },
      'with more': { vote: { token: TOKEN, why: '' } },
      'with another token counted': { count: { tokens: arrayUnion(other) } },
      'with two tokens counted': { count: { tokens: arrayUnion(TOKEN, other) } },
      'with more in the count': { count: { tokens: arrayUnion(TOKEN), x: 1 } },
    },
  });
  const path = `orgs/acme/hints/${hint}/counts/tried`;
  const tokens = (n: number) => ({
    [path]: { tokens: Array.from({ length: n }, (_, index) => `t${index}`) },
  });
  expectIt('a vote after 999 is allowed', 'allowed', async () => {
    await lay(tokens(999));
    return cast('ben')(as(BEN), {}).then(() => 'allowed');
  });
  const decided = (attempt: Promise<unknown>) =>
    attempt.then(
      () => 'allowed',
      (error: { code?: string }) => String(error.code),
    );
  expectIt('a vote after 1,000 is denied', 'permission-denied', async () => {
    await lay(tokens(1000));
    return decided(cast('ben')(as(BEN), {}));
  });
  expectIt('beginning the count of ten anew is denied', 'permission-denied', async () => {
    await lay(tokens(10));
    return decided(cast('ben')(as(BEN), { count: { tokens: [TOKEN] } }));
  });
  // With a token that was counted before nothing but the id tells whose vote it is.
  for (const [id, expected] of [
    ['tried.ben', 'allowed'],
    ['tried.aki', 'permission-denied'],
    ['tried.cho', 'permission-denied'],
  ] as const) {
    expectIt(`voting with a counted token under ${id} is ${expected}`, expected, async () => {
      await lay({ [path]: { tokens: [TOKEN] } });
      return decided(cast('ben')(as(BEN), { id, count: null }));
    });
  }
  const votesOnce = () => {
    touchWorld();
    return cast('ben')(as(BEN), {});
  };
  expectIt('writing a vote again is denied', 'permission-denied', async () => {
    await votesOnce();
    return decided(cast('ben')(as(BEN), { count: null }));
  });
  expectIt('voting twice is denied', 'permission-denied', async () => {
    await votesOnce();
    const again = { vote: { token: other }, count: { tokens: arrayUnion(other) } };
    return decided(cast('ben')(as(BEN), again));
  });
  expectIt(
    'counting once more with the vote of before is denied',
    'permission-denied',
    async () => {
      await lay({ [`orgs/acme/hints/${hint}/votes/tried.ben`]: { token: TOKEN } });
      return decided(setDoc(doc(as(BEN), path), { tokens: [TOKEN] }));
    },
  );
  for (const [n, uid, expected] of [
    [4, 'cho', 'denied'],
    [5, 'cho', 'allowed'],
    [5, 'gil', 'denied'],
  ] as const) {
    expectIt(`a count of ${n} is ${expected} to ${uid}`, expected, async () => {
      await lay(tokens(n));
      return read(tokenOf(uid), path);
    });
  }
  expectIt('listing the counts of a hint is denied', 'permission-denied', async () => {
    await lay(tokens(5));
    const counts = collection(as(BEN), `orgs/acme/hints/${hint}/counts`);
    return decided(getDocs(query(counts, limit(1))));
  });
  for (const [uid, claims, expected] of [
    ['ben', {}, 'missing'],
    ['aki', {}, 'denied'],
    ['ada', {}, 'denied'],
    ['ben', { email_verified: false }, 'denied'],
  ] as const) {
    expectIt(`looking for Ben’s vote as ${uid} is ${expected}`, expected, () =>
      read(tokenOf(uid, claims), `orgs/acme/hints/${hint}/votes/tried.ben`),
    );
  }
  for (const [id, expected] of [
    ['helped.ben', 'missing'],
    ['tried.ben.x', 'denied'],
    ['loved.ben', 'denied'],
  ] as const) {
    expectIt(`looking for a vote under ${id} is ${expected}`, expected, () =>
      read(tokenOf('ben'), `orgs/acme/hints/${hint}/votes/${id}`),
    );
  }
}
