/**
 * A team in memory with a network that can be told to fail: for testing the sync engine's own logic.
 * What the real team does is tested against the real one (`tests/contracts`).
 */
import { kindOf } from '#lib/domain/entries/kinds.ts';
import { type SentEntry, type SharedEntry, type Team, TeamError } from '#lib/domain/ports.ts';

/** What the network does to one call. */
export type Fault =
  | 'none'
  | 'request lost'
  | 'answer lost'
  | 'sent twice'
  | 'arrives late'
  | 'conflict'
  | 'quota';

interface Kept {
  readonly shared: SharedEntry;
  /** Place in the order of changes. */
  readonly place: number;
}

export interface LossyOptions {
  /** Documents in one answer. */
  readonly pageSize?: number;
  /** Each new reading begins that many documents before the last. */
  readonly overlap?: number;
  readonly refuses?: (entry: SentEntry) => boolean;
}

export function lossyOffice({
  pageSize = 2,
  overlap = 1,
  refuses = () => false,
}: LossyOptions = {}) {
  const kept = new Map<string, Kept>();
  let place = 0;
  const late: (() => void)[] = [];

  const take = (uid: string, row: SentEntry) => {
    const kind = kindOf(row.kind);
    if (!kind) throw new TeamError('unreadable');
    const id = `${row.pairId}/${row.name}${kind.owner === 'author' ? `.${uid}` : ''}`;
    const held = kept.get(id)?.shared;
    const body = held ? kind.merge(held.body, row.body) : row.body;
    if (held && String(kind.pack(body)) === String(kind.pack(held.body))) {
      return { rev: held.rev, sharedAt: held.updatedAt, editedAt: held.editedAt, body: held.body };
    }
    const rev = (held?.rev ?? 0) + 1;
    const editedAt = held && held.editedAt > row.editedAt ? held.editedAt : row.editedAt;
    place += 1;
    const shared = { ...row, authorUid: uid, editedAt, body, rev, updatedAt: row.editedAt };
    kept.set(id, { shared, place });
    return { rev, sharedAt: shared.updatedAt, editedAt, body };
  };

  const send =
    (uid: string): Team['send'] =>
    async (rows) => {
      if (rows.some((row) => refuses(row))) throw new TeamError('denied');
      return rows.map((row) => take(uid, row));
    };

  const pull =
    (uid: string): Team['pull'] =>
    async (cursor) => {
      const [from = 0, more = 0] = (cursor ?? '').split('/').map(Number);
      const after = more ? from : from - overlap;
      const changes = [...kept.values()]
        .filter(({ shared, place: at }) => at > after && shared.pairId.split('_').includes(uid))
        .sort((one, other) => one.place - other.place);
      const page = changes.slice(0, pageSize);
      const goesOn = changes.length > pageSize;
      return {
        entries: page.map(({ shared }) => shared),
        unreadable: [],
        cursor: `${page.at(-1)?.place ?? from}/${goesOn ? 1 : 0}`,
        more: goesOn,
      };
    };

  const throughNetwork = async <T>(fault: Fault, call: () => Promise<T>): Promise<T> => {
    if (fault === 'request lost') throw new TeamError('offline');
    if (fault === 'conflict' || fault === 'quota') throw new TeamError(fault);
    if (fault === 'arrives late') {
      late.push(() => void call().catch(() => {}));
      throw new TeamError('offline');
    }
    if (fault === 'sent twice') await call();
    const answer = await call();
    if (fault === 'answer lost') throw new TeamError('offline');
    return answer;
  };

  const device = (uid: string, fault: () => Fault = () => 'none'): Team => ({
    signIn: async (email) => ({ uid, email, name: '' }),
    restore: async () => ({ uid, email: `${uid}@example.test`, name: '' }),
    signOut: async () => {},
    findColleague: async () => null,
    roleTowards: async () => null,
    present: async () => {},
    listening: async () => ({ token: 't', since: { seconds: 0, nanoseconds: 0 } }),
    send: (rows) => throughNetwork(fault(), () => send(uid)(rows)),
    pull: (cursor) => throughNetwork(fault(), () => pull(uid)(cursor)),
  });
  return {
    device,
    kept: kept as ReadonlyMap<string, Kept>,
    /** What was under way arrives, the last first, after its senders gave up. */
    deliverLate: () => {
      for (const arrive of late.splice(0).reverse()) arrive();
    },
  };
}
