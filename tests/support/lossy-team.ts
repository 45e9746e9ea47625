/**
 * A team in memory behind lines that can be told to fail: for testing the sync engine's own logic.
 * What the real team does is tested against the real one (`tests/contracts`).
 */
import { kindOf } from '#lib/domain/entries/kinds.ts';
import { type SentEntry, type SharedEntry, type Team, TeamError } from '#lib/domain/ports.ts';
import { type Fault, lossyLine } from './lossy-line.ts';

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
  const lines: ReturnType<typeof lossyLine>[] = [];

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

  const well = (uid: string): Team => ({
    signIn: async (email) => ({ uid, email, name: '' }),
    restore: async () => ({ uid, email: `${uid}@example.test`, name: '' }),
    signOut: async () => {},
    findColleague: async () => null,
    roleTowards: async () => null,
    present: async () => {},
    listening: async () => ({ token: 't', since: { seconds: 0, nanoseconds: 0 } }),
    send: send(uid),
    pull: pull(uid),
  });
  return {
    device: (uid: string, fault: () => Fault = () => 'none'): Team => {
      const line = lossyLine(well(uid), fault);
      lines.push(line);
      return line.team;
    },
    kept: kept as ReadonlyMap<string, Kept>,
    /** What was under way arrives after its senders gave up. */
    deliverLate: async () => {
      for (const line of lines) await line.deliverLate();
    },
  };
}
