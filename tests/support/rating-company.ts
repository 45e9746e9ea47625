/** A company whose rules live by a clock of the test's own: a supporter and a team of six. */
import { randomUUID } from 'node:crypto';
import type { TeamConfig } from '#lib/domain/team.ts';
import { type SeededCompany, seedCompany } from '#scripts/demo/seed.ts';
import { createAccounts } from '#scripts/emulators/create-accounts.ts';
import { setRulesClock } from './clocked-rules.ts';
import { emulatorsHere } from './emulators-here.ts';

export const SUPPORTER = 'naomi';
export const MEMBERS = ['aoi', 'ben', 'chie', 'dan', 'emi', 'fumi'] as const;

export interface RatingCompany {
  readonly id: string;
  readonly projectId: string;
  readonly config: TeamConfig;
  readonly uidOf: (name: string) => string;
  readonly emailOf: (name: string) => string;
}

/** `prepared`: what members said before their 1on1s, by the member's name. */
export async function foundRatingCompany(
  prepared: readonly (Omit<SeededCompany['preparations'][number], 'memberUid'> & {
    readonly name: string;
  })[] = [],
): Promise<RatingCompany> {
  const id = randomUUID().slice(0, 8);
  const projectId = `demo-clock-${id}`;
  const { firestore, auth } = emulatorsHere();
  const uidOf = (name: string) => `${name}-${id}`;
  const emailOf = (name: string) => `${name}@${id}.test`;
  const names = [SUPPORTER, ...MEMBERS];
  await setRulesClock(projectId, 0);
  const people = names.map((name) => ({ uid: uidOf(name), email: emailOf(name), name }));
  // The Auth emulator's clients name no project: accounts belong to the one it was started with.
  await createAccounts(emulatorsHere(), people);
  await seedCompany(
    { firestore, auth, projectId },
    {
      name: 'Acme',
      org: 'acme',
      people,
      team: { id: 'product', supporterUid: uidOf(SUPPORTER), memberUids: MEMBERS.map(uidOf) },
      preparations: prepared.map(({ name, ...said }) => ({ memberUid: uidOf(name), ...said })),
    },
  );
  const config: TeamConfig = {
    name: 'Acme',
    org: 'acme',
    firebase: { apiKey: 'demo', authDomain: 'demo.test', projectId },
    emulator: { firestore, auth },
  };
  return { id, projectId, config, uidOf, emailOf };
}
