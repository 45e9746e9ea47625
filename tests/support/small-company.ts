/** A company of a few people on the shared emulators, under an organisation of its own. */
import { randomUUID } from 'node:crypto';
import { teamLinkOf } from '#scripts/demo/office.ts';
import { type SeededCompany, seedCompany } from '#scripts/demo/seed.ts';
import { type Fields, writeDocuments } from '#scripts/emulators/write-documents.ts';
import { emulatorsHere } from './emulators-here.ts';

export type Said = Omit<SeededCompany['preparations'][number], 'memberUid' | 'lineageId'> & {
  readonly by: string;
};

/**
 * `supporter` has the team `product`, whose members are all others but the `newcomers`; `said` is
 * what members prepared for their 1on1s with the supporter.
 */
export async function foundSmallCompany(
  supporter: string,
  members: readonly string[],
  { newcomers = [], said = [] }: { newcomers?: readonly string[]; said?: readonly Said[] } = {},
) {
  const id = randomUUID().slice(0, 8);
  const org = `small-${id}`;
  const emulators = emulatorsHere();
  const personOf = (name: string) => ({ uid: `${name}-${id}`, email: `${name}@${id}.test`, name });
  const uidOf = (name: string) => personOf(name).uid;
  await seedCompany(emulators, {
    name: 'Acme',
    org,
    people: [supporter, ...members, ...newcomers].map(personOf),
    team: { id: 'product', supporterUid: uidOf(supporter), memberUids: members.map(uidOf) },
    preparations: said.map(({ by, ...words }) => ({
      ...words,
      lineageId: words.eventId,
      memberUid: uidOf(by),
    })),
  });
  const at = (path: string) => `orgs/${org}/${path}`;
  return {
    personOf,
    teamLink: teamLinkOf(emulators, { name: 'Acme', org }),
    /** Changes it as an operator could. */
    write: (path: string, fields: Fields) =>
      writeDocuments(emulators, [{ path: at(path), fields }]),
    /** Is there such a document? */
    has: async (path: string): Promise<boolean> => {
      const { firestore, projectId } = emulators;
      const root = `http://${firestore}/v1/projects/${projectId}/databases/(default)/documents`;
      const { status } = await fetch(`${root}/${at(path)}`, {
        headers: { authorization: 'Bearer owner' },
      });
      return status === 200;
    },
  };
}
