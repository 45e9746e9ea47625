import { Bytes, type Firestore, setDoc, Timestamp } from 'firebase/firestore';
import { responseIds, topicIds } from '#lib/domain/vocabulary.ts';
import { as } from './actors.ts';
import { shapes } from './decide.ts';
import {
  type Change,
  EVENT,
  encrypted,
  inPair,
  preparation,
  without,
  write,
} from './preparation.ts';

const titled = (changes: Record<string, Change>) =>
  Object.fromEntries(
    Object.entries(changes).map(([title, fields]) => [title, preparation(fields)]),
  );
const each = (key: string, ids: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [`with ${key} ${id}`, { [key]: id }]));
const noted = (note: unknown) => ({ note });
const bytes = (length: number) => Bytes.fromUint8Array(new Uint8Array(length));

const allowed = {
  ...each('topic', topicIds),
  ...each('response', responseIds),
  'with nothing chosen yet': { topic: null, response: null },
  'without a start': { startLocal: null },
  'with the longest note': noted({ v: 1, t: 'あ'.repeat(4000) }),
  'with an encrypted note': noted(encrypted()),
  'with the longest ids': { event: 'e'.repeat(1024), lineage: 'l'.repeat(1024) },
  'with an odd id': { event: '_6tlnaqrle5p6c@:+=.-~!' },
};

const denied = {
  'with one more field': { mood: 5 },
  'with a topic that nobody knows': { topic: 'gossip' },
  'with a topic that is no text': { topic: 1 },
  'with two topics': { topic: ['work'] },
  'with a response that nobody knows': { response: 'money' },
  'with a start in another form': { startLocal: '2026-12-01 10:00' },
  'with a start and more': { startLocal: '2026-12-01T10:00:00Z' },
  'with a start that is a time': { startLocal: Timestamp.now() },
  'with an id of an event that is too long': { event: 'e'.repeat(1025) },
  'with an event id beyond ASCII': { event: 'évent' },
  'with an event id with a space': { event: 'an event' },
  'with an empty event id': { event: '' },
  'with a lineage that is too long': { lineage: 'l'.repeat(1025) },
  'with a lineage that has a slash': { lineage: 'a/b' },
  'with an empty lineage': { lineage: '' },
  'with a lineage that is no text': { lineage: 1 },
  'with people in the wrong order': { people: ['ben', 'aki'] },
  'with people of another pair': { people: ['ben', 'cho'] },
  'with a third person': { people: ['aki', 'ben', 'cho'] },
  'with people as a map': { people: { aki: true, ben: true } },
  'with an edit time that is a text': { editedAt: '2026-11-24T10:00:00Z' },
  'with an edit time that is a number': { editedAt: 1 },
  'with a write time of its own': { updatedAt: Timestamp.now() },
  'with no revision number': { rev: null },
  'with revision 0': { rev: 0 },
  'with revision 2': { rev: 2 },
  'with half a revision': { rev: 1.5 },
  'with a revision that is no number': { rev: Number.NaN },
  'with a note in no envelope': noted('text'),
  'with a note of nothing': noted(null),
  'with an empty envelope': noted({}),
  'with an envelope without its version': noted({ t: '' }),
  'with an envelope of a third version': noted({ v: 3, t: '' }),
  'with more in the envelope': noted({ v: 1, t: '', html: '' }),
  'with a note that is no text': noted({ v: 1, t: 1 }),
  'with a note that is too long': noted({ v: 1, t: `${'あ'.repeat(4000)}.` }),
  'with clear text under the version of encrypted text': noted({ v: 2, t: '' }),
  'with clear text beside encrypted text': noted(encrypted({ t: '' })),
  'with encrypted text under the version of clear text': noted(encrypted({ v: 1 })),
  'with a key generation that is no whole number': noted(encrypted({ g: 0.5 })),
  'with a vector of another length': noted(encrypted({ iv: bytes(13) })),
  'with a vector that is a text': noted(encrypted({ iv: 'twelve bytes' })),
  'with encrypted text that is too long': noted(encrypted({ ct: bytes(12_017) })),
  'with encrypted text that is a text': noted(encrypted({ ct: 'abc' })),
};

export function preparationShape(): void {
  const missing = Object.keys(preparation()).filter((key) => key !== 'event' && key !== 'author');
  shapes('preparing with a document', as('Ben, a member'), write, {
    allowed: titled(allowed),
    denied: {
      ...titled(denied),
      ...Object.fromEntries(missing.map((key) => [`without ${key}`, without(key)])),
    },
  });

  const under = (database: Firestore, [id, fields]: [string, Change]) =>
    setDoc(inPair(database, id), fields);
  shapes('preparing under an id', as('Ben, a member'), under, {
    allowed: { 'that its fields ask for': [`${EVENT}.ben`, preparation()] },
    denied: {
      'of another event': ['other.ben', preparation()],
      'of another author': [`${EVENT}.aki`, preparation()],
      'with more behind it': [`${EVENT}.ben.`, preparation()],
      'without an author': [EVENT, preparation()],
      'with an author who is not the one signed in': [
        `${EVENT}.aki`,
        preparation({ author: 'aki' }),
      ],
      'for an event that is a number': ['7.ben', preparation({ event: 7 })],
      'and without its event': [`${EVENT}.ben`, without('event')],
      'and without its author': [`${EVENT}.ben`, without('author')],
    },
  });
}
