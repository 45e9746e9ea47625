/**
 * A team in memory with a network that can be told to fail: a device for testing the sync engine's
 * own logic. What the real team does is tested against the real one (`tests/contracts`).
 */
import { type SharedPreparation, type Team, TeamError } from '#lib/domain/ports.ts';

/** What the network does to one call. */
export type Fault = 'none' | 'request lost' | 'answer lost' | 'sent twice' | 'conflict' | 'quota';

interface Kept {
  readonly shared: SharedPreparation;
  /** Place in the order of changes. */
  readonly place: number;
}

export interface Office {
  /** The team as one device of that person reaches it. */
  device(uid: string, fault?: () => Fault): Team;
  readonly kept: ReadonlyMap<string, Kept>;
}

/** `pageSize` documents at a time; each new reading begins `overlap` documents before the last. */
export function lossyOffice({
  pageSize = 2,
  overlap = 1,
  refuses = (_note: string): boolean => false,
} = {}) {
  const kept = new Map<string, Kept>();
  let place = 0;

  const send =
    (uid: string): Team['send'] =>
    async (row) => {
      if (refuses(row.content.note)) throw new TeamError('denied');
      const { schema: _, author: __, ...rest } = row;
      const id = `${row.pairId}/${row.meetingId}.${uid}`;
      const found = kept.get(id)?.shared;
      if (found && found.editedAt >= row.editedAt)
        return { rev: found.rev, sharedAt: row.editedAt };
      const rev = (found?.rev ?? 0) + 1;
      place += 1;
      kept.set(id, { shared: { ...rest, authorUid: uid, rev }, place });
      return { rev, sharedAt: row.editedAt };
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
        preparations: page.map(({ shared }) => shared),
        unreadable: [],
        cursor: `${page.at(-1)?.place ?? from}/${goesOn ? 1 : 0}`,
        more: goesOn,
      };
    };

  const throughNetwork = async <T>(fault: Fault, call: () => Promise<T>): Promise<T> => {
    if (fault === 'request lost') throw new TeamError('offline');
    if (fault === 'conflict' || fault === 'quota') throw new TeamError(fault);
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
    send: (row) => throughNetwork(fault(), () => send(uid)(row)),
    pull: (cursor) => throughNetwork(fault(), () => pull(uid)(cursor)),
  });
  return { device, kept } satisfies Office;
}
