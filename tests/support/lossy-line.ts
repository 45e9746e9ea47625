/** A line to any team, the real one too, that does to single calls what networks do. */
import { type Team, TeamError } from '#lib/domain/ports.ts';

/** What the network does to one call. */
export type Fault =
  | 'none'
  | 'request lost'
  | 'answer lost'
  | 'sent twice'
  | 'arrives late'
  | 'conflict'
  | 'quota'
  | 'denied'
  | 'signed-out';

export function lossyLine(team: Team, fault: () => Fault) {
  const late: (() => Promise<unknown>)[] = [];

  const carry = async <T>(call: () => Promise<T>): Promise<T> => {
    const befalls = fault();
    if (befalls === 'request lost') throw new TeamError('offline');
    if (befalls === 'arrives late') {
      late.push(call);
      throw new TeamError('offline');
    }
    if (befalls === 'sent twice') await call();
    else if (befalls !== 'none' && befalls !== 'answer lost') throw new TeamError(befalls);
    const answer = await call();
    if (befalls === 'answer lost') throw new TeamError('offline');
    return answer;
  };

  const shaky: Team = {
    ...team,
    send: (rows) => carry(() => team.send(rows)),
    pull: (cursor) => carry(() => team.pull(cursor)),
  };
  return {
    team: shaky,
    /** What was under way arrives, the last first, after its senders gave up. */
    deliverLate: async () => {
      for (const arrive of late.splice(0).reverse()) await arrive().catch(() => {});
    },
  };
}
