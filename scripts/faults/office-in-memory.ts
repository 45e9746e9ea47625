import { lossyOffice } from '#support/lossy-team.ts';
import type { Office } from './story.ts';

/** A team in memory: a hundred thousand commands would take the emulator a day. */
export function officeInMemory(): Office {
  let refusing = false;
  const office = lossyOffice({ pageSize: 5, overlap: 3, refuses: () => refusing });
  return {
    device: office.device,
    uidOf: (owner) => owner,
    deliverLate: office.deliverLate,
    refuse: (next) => {
      refusing = next;
    },
    state: async () => JSON.stringify([...office.kept].map(([id, { shared }]) => [id, shared.rev])),
  };
}
