/** The one id of an entry: bound to its kind, its event and its author, and to nothing that is almost it. */
import { type Firestore, setDoc } from 'firebase/firestore';
import { as } from './actors.ts';
import { shapes } from './decide.ts';
import {
  type Change,
  EVENT,
  entry,
  idOf,
  inPair,
  type Kind,
  OWN,
  SHARED,
  UUID,
  without,
} from './entry.ts';

const KINDS: readonly Kind[] = [...OWN, ...SHARED];
const OTHER_UUID = UUID.replace(/^./, 'f');
type Written = [id: string, fields: Change];

/** Ids that are one step from it: before and after it by letter, longer, shorter, of others. */
function almost(id: string): Record<string, string> {
  const [kind = '', ...rest] = id.split('.');
  const behind = rest.join('.');
  return {
    'before it': `a.${behind}`,
    'after it': `z.${behind}`,
    'of another case': `${kind.toUpperCase()}.${behind}`,
    'that begins it': id.slice(0, -1),
    'with more behind it': `${id}.2`,
    'without its kind': behind,
    'of its kind alone': kind,
    'of something else before it': `${kind}.0`,
    'of something else after it': `${kind}.zz`,
  };
}

export function entryIds(): void {
  const under = (database: Firestore, [id, fields]: Written) =>
    setDoc(inPair(database, id), fields);
  for (const kind of KINDS) {
    const fields = entry(kind);
    const id = idOf(fields);
    // What would fit under this id in all but its kind.
    const kinds = [...KINDS, 'a', 'zz', ''].filter((other) => other !== kind);
    shapes<Written>(`writing a ${kind}`, as('Ben, a member'), under, {
      allowed: { 'under its id': [id, fields] },
      denied: {
        ...Object.fromEntries(
          Object.entries(almost(id)).map(([title, other]): [string, Written] => [
            `under an id ${title}`,
            [other, fields],
          ]),
        ),
        ...Object.fromEntries(
          kinds.map((other): [string, Written] => [
            `under its id as the kind “${other}”`,
            [id, entry(kind, { kind: other })],
          ]),
        ),
      },
    });
  }
  const preparation = entry('preparation');
  shapes<Written>('writing under an id', as('Ben, a member'), under, {
    allowed: { 'of another uuid': [`commitment.${OTHER_UUID}`, entry('commitment')] },
    denied: {
      'of another event': ['preparation.other.ben', preparation],
      'of another author': [`preparation.${EVENT}.aki`, preparation],
      'without an author': [`preparation.${EVENT}`, preparation],
      'and without its event': [`preparation.${EVENT}.ben`, without('event')],
      'and without its author': [`preparation.${EVENT}.ben`, without('author')],
      'and without its kind': [`preparation.${EVENT}.ben`, without('kind')],
      'of another’s preference': ['preference.aki', entry('preference')],
      'of another’s handover': [`handover.${UUID}.aki`, entry('handover')],
      'of a handover that has no uuid': ['handover.1.ben', entry('handover')],
      'of a commitment that has no uuid': ['commitment.1', entry('commitment')],
      'in capitals': [`commitment.${UUID.toUpperCase()}`, entry('commitment')],
    },
  });
}
