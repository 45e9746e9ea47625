import { Bytes, Timestamp } from 'firebase/firestore';
import { as } from './actors.ts';
import { shapes } from './decide.ts';
import { type Change, EVENT, encrypted, entry, without, write } from './entry.ts';

const BEN = 'Ben, a member';
const bytes = (length: number) => Bytes.fromUint8Array(new Uint8Array(length));
const titled = (changes: Record<string, Change>, kind: Parameters<typeof entry>[0]) =>
  Object.fromEntries(
    Object.entries(changes).map(([title, fields]) => [title, entry(kind, fields)]),
  );
const body = (value: unknown) => ({ body: value });
const noMeeting = { event: null, lineage: null, startLocal: null };

const anyKind = {
  'with one more field': { mood: 5 },
  'with people in the wrong order': { people: ['ben', 'aki'] },
  'with people of another pair': { people: ['ben', 'cho'] },
  'with a third person': { people: ['aki', 'ben', 'cho'] },
  'with people as a map': { people: { aki: true, ben: true } },
  'of a kind that nobody knows': { kind: 'rating' },
  'of no kind': { kind: null },
  'with an edit time that is a text': { editedAt: '2026-11-24T10:00:00Z' },
  'with an edit time that is a number': { editedAt: 1 },
  'with a write time of its own': { updatedAt: Timestamp.now() },
  'at a time to come': { updatedAt: new Date(4e12) },
  'with no revision number': { rev: null },
  'with revision 0': { rev: 0 },
  'with revision 2': { rev: 2 },
  'with half a revision': { rev: 1.5 },
  'with a body in no envelope': body('text'),
  'with a body of nothing': body(null),
  'with an empty envelope': body({}),
  'with an envelope of a third version': body({ v: 3, t: '' }),
};
const meeting = {
  'with a start in another form': { startLocal: '2026-12-01 10:00' },
  'with a start and more': { startLocal: '2026-12-01T10:00:00Z' },
  'with a start that is a time': { startLocal: Timestamp.now() },
  'with an id of an event that is too long': { event: 'e'.repeat(1025) },
  'with an event id beyond ASCII': { event: 'évent' },
  'with an event id with a space': { event: 'an event' },
  'with an empty event id': { event: '' },
  'with an event id that is a number': { event: 7 },
  'without a meeting': noMeeting,
  'with a lineage that is too long': { lineage: 'l'.repeat(1025) },
  'with a lineage that has a slash': { lineage: 'a/b' },
  'with an empty lineage': { lineage: '' },
  'with a lineage that is no text': { lineage: 1 },
};
const json = {
  'with an envelope without its version': body({ t: '' }),
  'with more in the envelope': body({ v: 1, t: '', html: '' }),
  'with an envelope of version 0': body({ v: 0, t: '' }),
  'with text that is none': body({ v: 1, t: 1 }),
  'with text that is too long': body({ v: 1, t: `${'あ'.repeat(20_000)}.` }),
  'with bytes in the place of text': body({ v: 1, y: bytes(2) }),
  'with clear text under the version of encrypted text': body({ v: 2, t: '' }),
  'with encrypted text of a third version': encrypted(16, { v: 3 }),
  'with clear text beside encrypted text': encrypted(16, { t: '' }),
  'with encrypted text under the version of clear text': encrypted(16, { v: 1 }),
  'with a key generation that is no whole number': encrypted(16, { g: 0.5 }),
  'with a longer vector': encrypted(16, { iv: bytes(13) }),
  'with a shorter vector': encrypted(16, { iv: bytes(11) }),
  'with a vector that is a text': encrypted(16, { iv: 'twelve bytes' }),
  'with encrypted text that is too long': encrypted(60_017),
  'with encrypted text that is a text': encrypted(16, { ct: 'abc' }),
};
const coEdited = {
  'with text in the place of bytes': body({ v: 1, t: '' }),
  'with bytes that are a text': body({ v: 1, y: 'abc' }),
  'with more in the envelope': body({ v: 1, y: bytes(2), t: '' }),
  'under the version of encrypted text': body({ v: 2, y: bytes(2) }),
  'under version 0': body({ v: 0, y: bytes(2) }),
  'without a version': body({ y: bytes(2) }),
  'with a state that is too large': body({ v: 1, y: bytes(300_001) }),
  'with an encrypted state that is too large': encrypted(300_017),
};
const belongsNowhere = {
  'with an event': { event: EVENT },
  'with a lineage': { lineage: 'weekly' },
  'with a start': { startLocal: '2026-12-01T10:00' },
};

export function entryShape(): void {
  const keys = Object.keys(entry('preparation')).filter(
    (key) => !['kind', 'event', 'author'].includes(key),
  );
  shapes('writing a preparation', as(BEN), write, {
    allowed: titled(
      {
        'as it should be': {},
        'without a start': { startLocal: null },
        'with the longest text': body({ v: 1, t: 'あ'.repeat(20_000) }),
        'with the longest encrypted text': encrypted(60_016),
        'with the longest ids': { event: 'e'.repeat(1024), lineage: 'l'.repeat(1024) },
        'with an odd id': { event: '_6tlnaqrle5p6c@:+=.-~!' },
      },
      'preparation',
    ),
    denied: {
      ...titled({ ...anyKind, ...meeting, ...json }, 'preparation'),
      ...Object.fromEntries(keys.map((key) => [`without ${key}`, without(key)])),
    },
  });
  shapes('writing an aside', as(BEN), write, {
    allowed: titled({ 'as it should be': {} }, 'aside'),
    denied: titled({ 'without a meeting': noMeeting }, 'aside'),
  });
  for (const kind of ['preference', 'handover'] as const) {
    shapes(`writing a ${kind}`, as(BEN), write, {
      allowed: titled({ 'as it should be': {} }, kind),
      denied: titled({ ...belongsNowhere, 'in another envelope': body({ v: 3, t: '' }) }, kind),
    });
  }
  shapes('writing a memo', as(BEN), write, {
    allowed: titled(
      {
        'as it should be': {},
        'with the largest state': body({ v: 1, y: bytes(300_000) }),
        'with the largest encrypted state': encrypted(300_016),
      },
      'memo',
    ),
    denied: titled({ ...meeting, ...coEdited }, 'memo'),
  });
  shapes('writing what a meeting has', as(BEN), write, {
    allowed: titled({ 'as it should be': {} }, 'meeting'),
    denied: titled({ ...meeting, 'with bytes': body({ v: 1, y: bytes(2) }) }, 'meeting'),
  });
  shapes('writing a commitment', as(BEN), write, {
    allowed: titled({ 'of a meeting': {}, 'of none': noMeeting }, 'commitment'),
    denied: titled(
      {
        'with an event without its lineage': { lineage: null },
        'with a lineage without its event': { event: null },
        'with bytes': body({ v: 1, y: bytes(2) }),
      },
      'commitment',
    ),
  });
}
