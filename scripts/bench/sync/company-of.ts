/** The company that sync is measured in. */
import { randomUUID } from 'node:crypto';
import type { TeamConfig } from '#lib/domain/team.ts';
import type { SeededCompany } from '../../demo/seed.ts';
import type { Emulators } from '../../emulators.ts';

/** A supporter with so many members, who have prepared so often. */
export function companyOf(pairs: number, documents: number): SeededCompany {
  const id = randomUUID().slice(0, 8);
  const people = Array.from({ length: pairs + 1 }, (_, index) => ({
    uid: `u${index}-${id}`,
    email: `u${index}@${id}.example.test`,
    name: `Person ${index}`,
  }));
  const [supporter, ...members] = people.map(({ uid }) => uid);
  return {
    name: 'Bench',
    org: `bench-${id}`,
    people,
    team: { id: 'team', supporterUid: supporter ?? '', memberUids: members },
    preparations: Array.from({ length: documents }, (_, index) => ({
      memberUid: members[index % pairs] ?? '',
      eventId: `past${index}_20260101T010000Z`,
      lineageId: `past${index}`,
      // Hours apart, as they come: what was written in one minute is looked at once more.
      startLocal: new Date(Date.UTC(2024, 0, 1, index)).toISOString().slice(0, 16),
      topic: 'work',
      response: 'think',
      note: `What was on my mind, number ${index}.`,
    })),
  };
}

export function configOf(
  { name, org }: SeededCompany,
  { firestore, auth, projectId }: Pick<Emulators, 'firestore' | 'auth' | 'projectId'>,
): TeamConfig {
  return {
    name,
    org,
    firebase: { apiKey: 'demo', authDomain: 'demo.example.test', projectId },
    emulator: { firestore, auth },
  };
}
